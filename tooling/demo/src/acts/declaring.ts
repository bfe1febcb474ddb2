import { textAt } from "../Client.ts";
import type { Player } from "../Player.ts";
import type { Act, Told } from "../Tale.ts";

/** Who a declaration names. */
export type Names = {
  readonly delegants?: ReadonlyArray<Player>;
  readonly delegates?: ReadonlyArray<Player>;
};

/** The members that a command names. */
export const membersOf = ({ delegants = [], delegates = [] }: Names) => [
  ...delegants.map(({ person }) => ({ person, role: "delegant" as const })),
  ...delegates.map(({ person }) => ({ person, role: "delegate" as const })),
];

/** The protocol stands in the projet de santé since a day. */
export const attestsProjet =
  (by: Player, team: string, on: string): Act =>
  (told) =>
    told.command(by, "attestProjetDeSante", { team: told.team(team), on, document: null });

/** A declaration of a label: those it adds and removes, frozen. */
export const prepares =
  (by: Player, team: string, label: string, adds: Names, removes: Names = {}): Act =>
  (told) =>
    told.command(by, "prepareDeclaration", {
      declaration: told.tale.id(`declaration ${label}`),
      team: told.team(team),
      adds: membersOf(adds),
      removes: membersOf(removes),
    });

const preparedIn = async (told: Told, by: Player, team: string): Promise<string> =>
  textAt(await told.view(by, `teams/${told.team(team)}/declaration`), "prepared", 0, "list");

/** The responsable légal swears over the list last prepared. */
export const swears =
  (by: Player, team: string, label: string): Act =>
  async (told) =>
    told.command(by, "signLegalHeadStatement", {
      declaration: told.tale.id(`declaration ${label}`),
      team: told.team(team),
      list: await preparedIn(told, by, team),
      paper: null,
    });

/** The responsable légal swore over the list last prepared, on paper; `piece`: the label of its scan. */
export const sworeOnPaper =
  (
    by: Player,
    team: string,
    label: string,
    paper: { readonly piece: string; readonly day: string; readonly time: string },
  ): Act =>
  async (told) =>
    told.command(by, "signLegalHeadStatement", {
      declaration: told.tale.id(`declaration ${label}`),
      team: told.team(team),
      list: await preparedIn(told, by, team),
      paper: {
        document: told.piece(paper.piece),
        signed: { day: paper.day, time: paper.time },
      },
    });

/** What the State's site answered: its number, the local civil time of its receipt, and the label of its piece. */
export type Receipt = {
  readonly number: string;
  readonly day: string;
  readonly time: string;
  readonly piece?: string;
};

const receivedAs = (told: Told, team: string, label: string, receipt: Receipt) => ({
  deposit: told.tale.id(`deposit ${label}`),
  team: told.team(team),
  number: receipt.number,
  at: { day: receipt.day, time: receipt.time },
  receipt: receipt.piece === undefined ? null : told.piece(receipt.piece),
});

/** What the State's site answered to a declaration. */
export const deposits =
  (
    by: Player,
    team: string,
    label: string,
    receipt: Receipt,
    adds: Names,
    removes: Names = {},
  ): Act =>
  (told) =>
    told.command(by, "recordDeposit", {
      ...receivedAs(told, team, label, receipt),
      adds: membersOf(adds),
      removes: membersOf(removes),
      declaration: told.tale.id(`declaration ${label}`),
    });

/** A deposit that was typed wrong, as it should have been. */
export const correctsDeposit =
  (
    by: Player,
    team: string,
    label: string,
    receipt: Receipt,
    adds: Names,
    reason: string,
    removes: Names = {},
  ): Act =>
  (told) =>
    told.command(by, "correctDeposit", {
      ...receivedAs(told, team, label, receipt),
      adds: membersOf(adds),
      removes: membersOf(removes),
      reason,
    });

/** What the ARS asks of a team; `label` finds it again. */
export const arsAsks =
  (
    by: Player,
    team: string,
    label: string,
    asked: {
      readonly on: string;
      readonly due: string | null;
      readonly what: string;
      readonly channel: "online-form" | "mail" | "letter" | "phone" | "visit";
      readonly pieces?: ReadonlyArray<string>;
    },
  ): Act =>
  (told) =>
    told.command(by, "recordArsRequest", {
      request: told.tale.id(`ars ${label}`),
      team: told.team(team),
      on: asked.on,
      channel: asked.channel,
      what: asked.what,
      due: asked.due,
      documents: (asked.pieces ?? []).map((piece) => told.piece(piece)),
    });

export const answersArs =
  (
    by: Player,
    team: string,
    label: string,
    answer: {
      readonly on: string;
      readonly summary: string;
      readonly pieces: ReadonlyArray<string>;
    },
  ): Act =>
  (told) =>
    told.command(by, "answerArs", {
      request: told.tale.id(`ars ${label}`),
      team: told.team(team),
      on: answer.on,
      documents: answer.pieces.map((piece) => told.piece(piece)),
      dossier: null,
      summary: answer.summary,
    });

export const arsIsAnswered =
  (by: Player, team: string, label: string, on: string): Act =>
  (told) =>
    told.command(by, "closeArsRequest", {
      request: told.tale.id(`ars ${label}`),
      team: told.team(team),
      on,
    });
