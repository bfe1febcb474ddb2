import { useSearchParams } from "@solidjs/router";
import { createMemo, createSignal, Show } from "solid-js";
import { MomentFields } from "../forms/MomentFields.tsx";
import type { MomentDraft } from "../forms/moment.ts";
import { choicesOf } from "../forms/choices.ts";
import type { Issue, Problem } from "../server/Answer.ts";
import type { ScreenOf } from "../server/screens.ts";
import { lacksOf } from "../teams/asOfDraft.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { DOSSIER } from "./fr.ts";
import { type DossierSearch, type Kind, scopeSearch, WHICH_WORD } from "./dossierSearch.ts";

type View = ScreenOf<"dossier">;

type Chosen = { readonly kind: Kind; readonly of: string };

const chosenIn = ({ dossier: { scope } }: View): Chosen => {
  if (scope.kind === "team") return { kind: "team", of: scope.team };
  if (scope.kind === "person") return { kind: "person", of: scope.person };
  if (scope.kind === "session") return { kind: "session", of: scope.session };
  return { kind: "structure", of: "" };
};

/** What may be chosen of a kind. */
const choicesIn = ({ choices: { teams, people, sessions } }: View, kind: Kind) => {
  if (kind === "team")
    return teams.map(({ team, title }) => ({ value: String(team), label: title }));
  if (kind === "person")
    return people.map(({ person, name }) => ({ value: String(person), label: name }));
  return kind === "session"
    ? sessions.map(({ session, title }) => ({ value: String(session), label: title }))
    : [];
};

const kindsIn = (view: View) =>
  choicesOf(DOSSIER.kinds).filter(({ value }) =>
    value === "structure" ? view.choices.structure : choicesIn(view, value).length > 0,
  );

function ScopeFields(props: { view: View; chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  const choose = (kind: Kind) => {
    const [first] = choicesIn(props.view, kind);
    props.onChoose({ kind, of: first?.value ?? "" });
  };
  return (
    <div class="proof-scope">
      <Select
        name="kind"
        label={DOSSIER.scope}
        value={props.chosen.kind}
        choices={kindsIn(props.view)}
        onChange={choose}
      />
      <Show when={props.chosen.kind !== "structure" && props.chosen.kind}>
        {(kind) => (
          <Select
            name="of"
            label={DOSSIER.of[kind()]}
            value={props.chosen.of}
            choices={choicesIn(props.view, kind())}
            onChange={(of) => props.onChoose({ kind: kind(), of })}
          />
        )}
      </Show>
    </div>
  );
}

const draftOf = ({ day, time }: { readonly day: string; readonly time: string }): MomentDraft => ({
  day,
  time,
  which: "",
});

const empty: MomentDraft = { day: "", time: "", which: "" };

/** Of what, at which instant, and as known when: kept in the address, so that it can be sent and found again. */
export function AskedPart(props: { view: View; refusal: Problem | undefined }) {
  const [search, setSearch] = useSearchParams<DossierSearch>();
  const [lacks, setLacks] = createSignal<ReadonlyArray<Issue>>([]);
  // What is answered is what the fields say, until something else is typed.
  const typed = createMemo(() => {
    const { dossier, knownAt } = props.view;
    const [chosen, choose] = createSignal(chosenIn(props.view));
    const [on, setOn] = createSignal(draftOf(dossier.on));
    const [known, setKnown] = createSignal(knownAt === null ? empty : draftOf(knownAt));
    return { chosen, choose, on, setOn, known, setKnown, isNow: search.jour === undefined };
  });
  const errors = { errorAt: (path: string) => lacks().find((lack) => lack.path === path)?.message };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { chosen, on, known, isNow } = typed();
    const { day, time, which } = on();
    setLacks(lacksOf(on()));
    if (lacks().length > 0) return;
    const isSame =
      isNow && day === props.view.dossier.on.day && time === props.view.dossier.on.time;
    setSearch({
      ...scopeSearch(chosen().kind, chosen().of),
      jour: isSame ? undefined : day,
      heure: isSame ? undefined : time,
      quelle: WHICH_WORD[which],
      connu: known().day === "" ? undefined : known().day,
      "connu-heure": known().day === "" ? undefined : known().time,
    });
  };
  return (
    <form class="proof-asked no-print" novalidate onSubmit={submit}>
      <ScopeFields view={props.view} chosen={typed().chosen()} onChoose={typed().choose} />
      <MomentFields
        name="on"
        dayLabel={DOSSIER.day}
        timeLabel={DOSSIER.time}
        value={typed().on()}
        onChange={typed().setOn}
        form={errors}
        refusal={props.refusal}
      />
      <details class="fold" open={props.view.knownAt !== null}>
        <summary>{DOSSIER.known}</summary>
        <MomentFields
          name="known"
          dayLabel={DOSSIER.knownDay}
          timeLabel={DOSSIER.knownTime}
          value={typed().known()}
          onChange={typed().setKnown}
          form={errors}
          refusal={undefined}
        />
      </details>
      <div>
        <Button type="submit">{DOSSIER.ask}</Button>
      </div>
    </form>
  );
}
