import type { Deposit } from "../declaration/Declaration.ts";
import { isToRedo } from "../documents/Document.ts";
import type { Code, PersonId, TeamId } from "../kernel/ids.ts";
import { at, toldOnce } from "../kernel/maps.ts";
import type { Day, LocalInstant } from "../kernel/time.ts";
import { professionOn } from "../people/Person.ts";
import { type Interpretation, type Point, pointKey } from "../protocols/Adoption.ts";
import type { CarryOver, ProtocolVersion } from "../protocols/ProtocolVersion.ts";
import type { Workspace } from "../Workspace.ts";
import { type Judged, knownTexts, textAmong } from "./textOn.ts";

/** What stands of an earlier declaration or training: « unknown » where no source read says it and nobody settled it. */
export type Standing = CarryOver["training"];
type What = "declaration" | "training";

const fromBest: ReadonlyArray<Standing> = ["kept", "top-up", "unknown", "renew"];
const worse = (a: Standing, b: Standing): Standing =>
  fromBest.indexOf(a) < fromBest.indexOf(b) ? b : a;

type Asked = {
  readonly workspace: Workspace;
  readonly team: TeamId;
  readonly on: LocalInstant;
  /** Texts of the protocol, the oldest first. */
  readonly texts: ReadonlyArray<ProtocolVersion>;
  readonly profession: Code | undefined;
  readonly what: What;
};

type Reader = Pick<Asked, "workspace" | "team" | "on">;

/**
 * What a team settled of a point: an interpretation is as old as the text it reads. It settles nothing while its piece is
 * to be redone on the instant asked about, and gives way to none that it replaced.
 */
export const interpretationOf = (
  { workspace: { protocols, documents }, team, on }: Reader,
  version: Code,
  point: Point,
): Interpretation | undefined => {
  const latest = at(protocols.interpretations, pointKey(team, version, point))?.latest;
  const rests = latest?.document ?? null;
  return rests !== null && isToRedo(documents, rests, on) ? undefined : latest;
};

/** What it took it to mean. */
export const interpretedAs = (reader: Reader, version: Code, point: Point): string | undefined =>
  interpretationOf(reader, version, point)?.decided.reading;

const settled = (asked: Asked, version: Code, from: Code): Standing | undefined =>
  fromBest.find((one) => one === interpretedAs(asked, version, { point: asked.what, from }));

/** What a text says of the one it names: for the profession asked about, until the day it gives. */
const said = (asked: Asked, to: ProtocolVersion, from: Code): Standing | undefined => {
  const { profession, on, what } = asked;
  const rows = to.carriesOver.filter((row) => row.from === from);
  const row = rows.find(
    ({ professions }) =>
      professions.length === 0 || professions.some((admitted) => admitted === profession),
  );
  if (row !== undefined && row.until !== null && row.until <= on.day) return "renew";
  if (row !== undefined && row[what] !== "unknown") return row[what];
  return settled(asked, to.version, from) ?? (rows.length > 0 ? "unknown" : undefined);
};

/** Through the texts that came between, one after the other, where the last does not name the first. */
const standingUnder = (asked: Asked, to: ProtocolVersion, from: Code): Standing => {
  if (to.version === from) return "kept";
  const direct = said(asked, to, from);
  if (direct !== undefined) return direct;
  const before = asked.texts[asked.texts.findIndex(({ version }) => version === to.version) - 1];
  return before === undefined || before.version === from
    ? "unknown"
    : worse(standingUnder(asked, before, from), said(asked, to, before.version) ?? "unknown");
};

/** What stands, on an instant, of what someone declared or learned under a text, or on a day (j2, j3). */
export type CarriedOver = {
  readonly under: (person: PersonId, version: Code, what: What) => Standing;
  readonly since: (person: PersonId, day: Day, what: What) => Standing;
};

export const carriedOver = (
  workspace: Workspace,
  team: TeamId,
  { adoption, version }: Judged,
  on: LocalInstant,
): CarriedOver => {
  const known = toldOnce((protocol: Code) => knownTexts(workspace, protocol));
  const under: CarriedOver["under"] = (person, from, what) => {
    if (from === version.version) return "kept";
    const texts = known(version.protocol).map(({ content }) => content);
    const someone = at(workspace.people.people, person);
    const profession =
      someone === undefined ? undefined : professionOn(someone, on.day)?.profession;
    return standingUnder({ workspace, team, on, texts, profession, what }, version, from);
  };
  return {
    under,
    since: (person, day, what) => {
      if (version.force.from <= day) return "kept";
      const text = textAmong(known(version.protocol), day)?.content ?? adoption.content;
      return under(person, text.version, what);
    },
  };
};

/** The newest of some deposits made since the text in force began: it declares anew whom it names. */
export const renewedBy = (
  deposits: ReadonlyArray<Deposit>,
  { force }: ProtocolVersion,
  names: (deposit: Deposit) => boolean,
): Deposit | undefined =>
  deposits.findLast((deposit) => force.from <= deposit.at.day && names(deposit));
