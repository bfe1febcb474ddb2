import { type Accessor, createSignal } from "solid-js";
import { pieceOf } from "../documents/filing.ts";
import type { Issue } from "../server/Answer.ts";
import { send } from "../server/commands.ts";
import { createForm } from "../server/form.ts";
import {
  afterwardsOf,
  type Begun,
  blankPaper,
  hasLedOn,
  markOn,
  type MarkDraft,
  type PaperDraft,
  type PaperLine,
  type PaperOver,
  unsaidOn,
} from "./paperDraft.ts";
import { PAPER_SHEET } from "./paperFr.ts";
import { type PlanDraft, planLacks } from "./planDraft.ts";
import { createIds, type Plan, planOver } from "./planModel.ts";
import { keptHere } from "../server/kept.ts";

/** Where a line says what was said of it, by its place in what is sent. */
export const saidAt = (place: number): string => `attendances.${place}.presence.said`;

/** A paper sheet being typed: its plan, and what the paper says. */
export interface PaperSheet {
  readonly plan: Plan;
  readonly paper: Accessor<PaperOver>;
  readonly choose: (file: PaperDraft["file"]) => void;
  readonly mark: (line: PaperLine, change: Partial<MarkDraft>) => void;
  readonly toggleLeader: (key: string) => void;
}

/** A session that the sheet makes, or the one that was planned here, with what a device says of it. */
type Of = "new" | { readonly begun: Accessor<Begun>; readonly nameOf: (person: string) => string };

const unsaidIn = (plan: PlanDraft, paper: PaperOver, of: Of): ReadonlyArray<Issue> =>
  of === "new"
    ? []
    : unsaidOn(plan, paper).map(({ line: { person, sequence }, place }) => ({
        path: saidAt(place),
        message: PAPER_SHEET.lacks.said(of.nameOf(person), sequence.from, sequence.to),
      }));

const lacksOf = (plan: PlanDraft, paper: PaperOver, of: Of): ReadonlyArray<Issue> => [
  ...(paper.file === null ? [{ path: "document", message: PAPER_SHEET.lacks.file }] : []),
  ...(of === "new" ? planLacks(plan) : []),
  ...(plan.persons.length === 0
    ? [{ path: "persons.other", message: PAPER_SHEET.lacks.persons }]
    : []),
  ...unsaidIn(plan, paper, of),
];

/** Says of a session that is known what the sheet says of it, or the whole session with it. */
const recorded = (
  structure: string,
  of: Of,
  body: ReturnType<typeof afterwardsOf>,
  commandId: string,
) => {
  if (of === "new") return send(structure, "enterSessionAfterwards", body, commandId);
  const { session, document, attendances, signedSegments } = body;
  const said = { session, document, attendances, signedSegments };
  return send(structure, "recordPaperSheet", said, commandId);
};

export const createPaperSheet = (
  structure: string,
  initial: PlanDraft,
  of: Of,
  onDone: (session: string) => void,
): PaperSheet => {
  const name = of === "new" ? "papier" : `papier ${initial.days[0]?.session ?? ""}`;
  const kept = keptHere<PaperDraft>(name);
  const [typed, setTyped] = createSignal({ ...blankPaper, ...kept?.read() });
  const paper = (): PaperOver => ({ ...typed(), begun: of === "new" ? null : of.begun() });
  const note = (change: (before: PaperDraft) => PaperDraft): void => {
    kept?.write(setTyped(change));
  };
  const ids = createIds();
  const plan = planOver(
    createForm<PlanDraft, ReadonlyArray<string>>({
      initial,
      keeps: [name, "programme"],
      check: (draft) => lacksOf(draft, paper(), of),
      send: async (draft) => {
        const { file } = paper();
        if (file === null) return { _tag: "Done", value: [] };
        const document = await pieceOf(file, {
          structure,
          kinds: ["feuille-emargement"],
          about: draft.persons,
        });
        if (document._tag !== "Done") return document;
        const body = afterwardsOf(draft, paper(), document.value);
        const commandId = ids(JSON.stringify(body));
        const answer = await recorded(structure, of, body, commandId);
        return answer._tag === "Done" ? { _tag: "Done", value: [body.session] } : answer;
      },
      onDone: ([session]) => {
        kept?.drop();
        if (session !== undefined) onDone(session);
      },
    }),
  );
  const restart = () => {
    kept?.drop();
    setTyped(blankPaper);
    plan.restart();
  };
  return {
    plan: { ...plan, restart },
    paper,
    choose: (file) => note((before) => ({ ...before, file })),
    mark: (line, change) => {
      const mark = { ...markOn(paper(), line), ...change };
      note((before) => ({ ...before, marks: { ...before.marks, [line.key]: mark } }));
    },
    toggleLeader: (key) => {
      const signed = !hasLedOn(paper(), key);
      note((before) => ({ ...before, leaders: { ...before.leaders, [key]: signed } }));
    },
  };
};
