import {
  agreements,
  arsNames,
  structureKinds,
  territories,
  zones,
} from "@coopilote/domain/structure/labels.ts";
import { useNavigate } from "@solidjs/router";
import { Show, untrack } from "solid-js";
import { EntryFrame } from "../accounts/EntryFrame.tsx";
import { SendingFaces } from "../forms/CommandDialog.tsx";
import { choicesOf, keysOf } from "../forms/choices.ts";
import { fieldsOf } from "../forms/fields.ts";
import { noNames } from "../forms/noNames.ts";
import { Answered } from "../server/Answered.tsx";
import { send } from "../server/commands.ts";
import { createForm, type Form } from "../server/form.ts";
import { newId } from "../server/ids.ts";
import { createView } from "../server/views.ts";
import { Button } from "../ui/Button.tsx";
import { Select } from "../ui/Choices.tsx";
import { TextField } from "../ui/TextField.tsx";
import { sentence } from "../ui/typography.ts";
import { emptyFound, foundBody, type FoundDraft, foundLacks } from "./foundDraft.ts";
import { FOUND } from "./foundFr.ts";
import { isUnusualFiness } from "./unusual.ts";
import { HereContext } from "../server/here.ts";

type FoundForm = Form<FoundDraft, unknown>;

const ARS_CHOICES = [
  ...choicesOf(arsNames),
  { value: "unknown" as const, label: FOUND.arsUnknown },
];
const ZONE_CHOICES = choicesOf(zones).map(({ value, label }) => ({
  value,
  label: sentence(label),
}));
const TERRITORY_CHOICES = keysOf(territories).map((value) => ({
  value,
  label: territories[value].label,
}));

function StructureFields(props: { form: FoundForm }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const draft = () => props.form.draft();
  return (
    <>
      <TextField
        {...field("name", FOUND.name)}
        hint={FOUND.nameHint}
        autocomplete="organization"
        maxLength={160}
        value={draft().name}
        onInput={(name) => props.form.change("name", name)}
      />
      <Select
        {...field("kind", FOUND.kind)}
        hint={FOUND.kindHint}
        value={draft().kind}
        choices={choicesOf(structureKinds)}
        onChange={(kind) => props.form.change("kind", kind)}
      />
      <Select
        {...field("agreement", FOUND.agreement)}
        hint={FOUND.agreementHint}
        optional
        value={draft().agreement}
        choices={choicesOf(agreements)}
        onChange={(agreement) => props.form.change("agreement", agreement)}
      />
      <TextField
        {...field("finess", FOUND.finess)}
        hint={FOUND.finessHint}
        optional
        width="short"
        spellcheck={false}
        maxLength={13}
        value={draft().finess}
        onInput={(finess) => props.form.change("finess", finess)}
      />
      <Show when={isUnusualFiness(draft().finess)}>
        <p class="notice" role="status">
          {FOUND.finessUnusual}
        </p>
      </Show>
    </>
  );
}

function PlaceFields(props: { form: FoundForm }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const draft = () => props.form.draft();
  return (
    <>
      <Select
        {...field("territory", FOUND.territory)}
        hint={FOUND.territoryHint}
        value={draft().territory}
        choices={TERRITORY_CHOICES}
        onChange={(territory) => {
          props.form.change("territory", territory);
          props.form.change("zone", territories[territory].zone);
        }}
      />
      <Show when={draft().territory !== "metropole"}>
        <Select
          {...field("zone", FOUND.zone)}
          hint={FOUND.zoneHint}
          value={draft().zone}
          choices={ZONE_CHOICES}
          onChange={(zone) => props.form.change("zone", zone)}
        />
      </Show>
      <Select
        {...field("ars", FOUND.ars)}
        hint={FOUND.arsHint}
        optional
        value={draft().ars}
        choices={ARS_CHOICES}
        onChange={(ars) => props.form.change("ars", ars)}
      />
    </>
  );
}

function FounderFields(props: { form: FoundForm }) {
  const field = fieldsOf({ errorAt: (path) => props.form.errorAt(path) });
  const name = () => props.form.draft().founderName;
  const change = (part: Partial<FoundDraft["founderName"]>) =>
    props.form.change("founderName", { ...name(), ...part });
  return (
    <fieldset class="stack">
      <legend class="field-label">{FOUND.founder}</legend>
      <p class="field-hint">{FOUND.founderHint}</p>
      <div class="field-row name-row">
        <Select
          {...field("founderName.civility", FOUND.civility)}
          optional
          value={name().civility}
          choices={FOUND.civilities}
          onChange={(civility) => change({ civility })}
        />
        <TextField
          {...field("founderName.given", FOUND.given)}
          autocomplete="given-name"
          maxLength={80}
          value={name().given}
          onInput={(given) => change({ given })}
        />
        <TextField
          {...field("founderName.family", FOUND.family)}
          autocomplete="family-name"
          maxLength={80}
          value={name().family}
          onInput={(family) => change({ family })}
        />
      </div>
    </fieldset>
  );
}

function Founding(props: { account: string }) {
  const navigate = useNavigate();
  const form = createForm({
    initial: untrack(() => emptyFound(newId, props.account)),
    keeps: ["structure"],
    check: foundLacks,
    send: (draft, commandId) =>
      send(draft.ids.structure, "foundStructure", foundBody(draft), commandId),
    onDone: () => navigate(`/s/${form.draft().ids.structure}`, { replace: true }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <form class="form" novalidate onSubmit={submit}>
      <SendingFaces form={form} names={noNames} />
      <StructureFields form={form} />
      <PlaceFields form={form} />
      <FounderFields form={form} />
      <Button
        kind="main"
        type="submit"
        wide
        busy={form.state() === "sending" ? FOUND.sending : undefined}
      >
        {FOUND.act}
      </Button>
    </form>
  );
}

/** Opens a structure's workspace; each answer asked says why it is. */
export function FoundStructurePage() {
  const session = createView("session", () => ({}));
  return (
    <EntryFrame title={FOUND.title} subtitle={FOUND.subtitle}>
      <Answered answer={session()}>
        {(here) => (
          <HereContext.Provider value={{ structure: "", person: untrack(() => here().name) }}>
            <Founding account={untrack(() => here().name)} />
          </HereContext.Provider>
        )}
      </Answered>
    </EntryFrame>
  );
}
