import { interpretationFr } from "@coopilote/domain/protocols/signedFr.ts";
import { Show, untrack } from "solid-js";
import { CommandDialog } from "../forms/CommandDialog.tsx";
import { fieldsOf } from "../forms/fields.ts";
import { type BodyFor, send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { TeamDialogProps } from "../teams/TeamDialogProps.ts";
import { RadioGroup, Select } from "../ui/Choices.tsx";
import { TextArea } from "../ui/TextField.tsx";
import { INTERPRET } from "./fr.ts";

type Point = ScreenOf<"team">["points"][number];
type Reading = NonNullable<Point["settled"]>["reading"];
type Decided = BodyFor<"interpretText">["decided"];

interface Draft {
  readonly point: string;
  readonly reading: "" | Reading;
  readonly document: string;
  readonly citation: string;
}

const keyOf = ({ point, from, with: other }: Point): string => `${point} ${from ?? other ?? ""}`;

const draftOf = ({ team: { points, annex } }: TeamDialogProps): Draft => {
  const first = points.find(({ settled }) => settled === null) ?? points[0];
  return {
    point: first === undefined ? "" : keyOf(first),
    reading: first?.settled?.reading ?? "",
    document: annex.annexDocuments[0]?.document ?? "",
    citation: first?.settled?.citation ?? "",
  };
};

/** The point as it is sent; nothing while what it is taken to mean is not one of its readings. */
const decidedOf = (
  { point, from, with: other }: Point,
  reading: Draft["reading"],
): Decided | undefined => {
  const isCarried = reading === "kept" || reading === "renew";
  if (point === "declaration" && from !== null && isCarried) return { point, from, reading };
  if (point === "training" && from !== null && (isCarried || reading === "top-up"))
    return { point, from, reading };
  if (point === "sharing" && other !== null && (reading === "common" || reading === "separate"))
    return { point, with: other, reading };
  return point === "trainers" && (reading === "together" || reading === "either")
    ? { point, reading }
    : undefined;
};

/** What the structure takes an open point of the text to mean, with its source (j2, j3, j9, j11). */
export function InterpretDialog(props: TeamDialogProps) {
  const pointOf = (key: string) => props.team.points.find((one) => keyOf(one) === key);
  const decided = ({ point, reading }: Draft): Decided | undefined => {
    const chosen = pointOf(point);
    return chosen === undefined ? undefined : decidedOf(chosen, reading);
  };
  const missing = [{ path: "reading", message: INTERPRET.lacks }];
  const isShared = ({ point }: Draft) => pointOf(point)?.point === "sharing";
  const form = createForm({
    initial: untrack(() => draftOf(props)),
    check: (draft) => [
      ...(decided(draft) === undefined ? missing : []),
      ...(isShared(draft) && draft.document === ""
        ? [{ path: "document", message: INTERPRET.lacksAnnex }]
        : []),
    ],
    send: async (draft, id) => {
      const version = pointOf(draft.point)?.version;
      const settled = decided(draft);
      if (version === undefined || settled === undefined)
        return { _tag: "Invalid", issues: missing };
      return send(
        props.place.structure,
        "interpretText",
        {
          team: props.team.team,
          version,
          decided: settled,
          document: isShared(draft) ? draft.document : null,
          citation: draft.citation,
        },
        id,
      );
    },
    onDone: () => props.onClose(),
  });
  const field = fieldsOf(form);
  const readings = () => {
    const chosen = pointOf(form.draft().point);
    return chosen === undefined ? [] : INTERPRET.readings[chosen.point];
  };
  return (
    <CommandDialog
      form={form}
      title={INTERPRET.title}
      intro={INTERPRET.intro}
      act={INTERPRET.act}
      names={props.names}
      onClose={props.onClose}
    >
      <RadioGroup
        {...field("point", INTERPRET.point)}
        value={form.draft().point}
        choices={props.team.points.map((point) => ({
          value: keyOf(point),
          label: INTERPRET.points[point.point](point.fromTitle ?? point.withTitle ?? ""),
        }))}
        onChange={(point) => form.change("point", point)}
      />
      <RadioGroup<Draft["reading"]>
        {...field("reading", INTERPRET.reading)}
        value={form.draft().reading}
        choices={readings()}
        onChange={(reading) => form.change("reading", reading)}
      />
      <Show when={isShared(form.draft())}>
        <Select
          {...field("document", INTERPRET.annex)}
          hint={props.team.annex.annexDocuments.length === 0 ? INTERPRET.noAnnex : undefined}
          value={form.draft().document}
          choices={props.team.annex.annexDocuments.map(({ document, name }) => ({
            value: String(document),
            label: name,
          }))}
          onChange={(document) => form.change("document", document)}
        />
      </Show>
      <TextArea
        {...field("citation", INTERPRET.citation)}
        hint={INTERPRET.citationHint}
        maxLength={400}
        value={form.draft().citation}
        onInput={(citation) => form.change("citation", citation)}
      />
      <blockquote class="to-sign">
        <p>{interpretationFr}</p>
      </blockquote>
    </CommandDialog>
  );
}
