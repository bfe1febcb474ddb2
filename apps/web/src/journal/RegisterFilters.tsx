import { registerKindsFr } from "@coopilote/domain/registerKindsFr.ts";
import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { choicesOf } from "../forms/choices.ts";
import { createPaused } from "../server/asking.ts";
import type { ScreenOf } from "../server/screens.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { DateField } from "../ui/DateField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { REGISTER } from "./fr.ts";
import { type Filter, isFiltered, NO_FILTER, type RegisterSearch } from "./registerSearch.ts";

const ALL = "tout";

interface FiltersProps {
  view: ScreenOf<"register">;
}

/** What narrows the register, kept in the address. */
export function RegisterFilters(props: FiltersProps) {
  const [search, setSearch] = useSearchParams<RegisterSearch>();
  const ask = (name: Filter, value: string) =>
    setSearch(
      { [name]: value === ALL || value === "" ? undefined : value, avant: undefined },
      { replace: true },
    );
  const [words, typeWords] = createPaused(
    () => search.mots ?? "",
    (typed) => ask("mots", typed),
  );
  const everyone = () => [
    { value: ALL, label: REGISTER.anyone },
    ...props.view.people.map(({ person, name }) => ({ value: String(person), label: name })),
  ];
  const teams = () => [
    { value: ALL, label: REGISTER.anyTeam },
    ...props.view.teams.map(({ team, title }) => ({ value: String(team), label: title })),
  ];
  return (
    <search class="register-filters">
      <Select
        name="a-propos"
        label={REGISTER.person}
        value={search["a-propos"] ?? ALL}
        choices={everyone()}
        onChange={(id) => ask("a-propos", id)}
      />
      <Select
        name="equipe"
        label={REGISTER.team}
        value={search.equipe ?? ALL}
        choices={teams()}
        onChange={(id) => ask("equipe", id)}
      />
      <Select
        name="genre"
        label={REGISTER.kind}
        value={search.genre ?? ALL}
        choices={[{ value: ALL, label: REGISTER.anyKind }, ...choicesOf(registerKindsFr)]}
        onChange={(kind) => ask("genre", kind)}
      />
      <DateField
        name="du"
        label={REGISTER.from}
        value={search.du ?? ""}
        onInput={(day) => ask("du", day)}
      />
      <DateField
        name="au"
        label={REGISTER.to}
        value={search.au ?? ""}
        onInput={(day) => ask("au", day)}
      />
      <TextField
        name="mots"
        label={REGISTER.words}
        type="search"
        maxLength={80}
        value={words()}
        onInput={typeWords}
      />
      <Show when={isFiltered(search)}>
        <Button kind="quiet" onClick={() => setSearch(NO_FILTER, { replace: true })}>
          {REGISTER.clear}
        </Button>
      </Show>
    </search>
  );
}
