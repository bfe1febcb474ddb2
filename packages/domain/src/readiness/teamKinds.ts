import { type ProjetAttested, suspensionOn } from "../declaration/Declaration.ts";
import { isToRedo } from "../documents/Document.ts";
import { lastWhere, recall } from "../kernel/History.ts";
import { at, atIds } from "../kernel/maps.ts";
import type { TeamId } from "../kernel/ids.ts";
import { isBy, type LocalInstant } from "../kernel/time.ts";
import type { AnnexReading } from "../protocols/Adoption.ts";
import { byProof } from "../protocols/Finding.ts";
import type { Kind } from "../protocols/Requirement.ts";
import { agreementOn } from "../structure/Structure.ts";
import type { Member } from "../teams/Team.ts";
import { type Engaged, engagedOn } from "./engaged.ts";
import { type Gate, membersAs, turn, type Verdict } from "./Gate.ts";
import { firstStandingDeposit } from "./memberKinds.ts";
import { addedOn } from "./requirementsOn.ts";
import { regimeOf } from "./startOfPractice.ts";
import { judgedBy, regimeOn } from "./textOn.ts";
import type { Workspace } from "../Workspace.ts";

type Of<K extends Kind["kind"]> = Extract<Kind, { readonly kind: K }>;

/**
 * A setting is allowed, not allowed or unknown; unknown blocks until the structure files an answer that is not to be redone (j12),
 * or says which agreement it signed, where nobody has said it. The source of an unknown one is its own row's.
 */
export const settingVerdict = (gate: Gate, { settings }: Of<"setting">): Verdict => {
  const { structureKind, on, workspace, team } = gate;
  const row = settings.find(
    ({ kind, from, until }) =>
      kind === structureKind.kind &&
      (from === null || from <= on.day) &&
      (until === null || on.day < until),
  );
  const agreement = agreementOn(workspace.structure, on.day)?.agreement;
  const isAgreed =
    row?.agreements === undefined || row.agreements.some((admitted) => admitted === agreement);
  if (row?.status === "allowed" && isAgreed)
    return { status: "met", evidence: [structureKind.entry], since: structureKind.at };
  if (row?.status === "notAllowed")
    return { status: "unmet", missing: "setting-not-allowed", turnOf: turn.coordinator };
  const supplied = lastWhere(
    atIds(workspace.protocols.settings, team.team, structureKind.kind),
    ({ from, at: recorded }) => from <= on.day && isBy(recorded, on),
  );
  if (supplied === undefined || isToRedo(workspace.documents, supplied.document, on))
    return {
      status: "unknown",
      missing: isAgreed ? "setting-unknown" : "agreement-missing",
      ...(isAgreed && { strength: "a-verifier" }),
      ...(isAgreed && row !== undefined && { source: row.source }),
      turnOf: turn.coordinator,
      nextStep: !isAgreed && (agreement ?? null) === null ? "stateAgreement" : "supplySetting",
    };
  const known = { proof: "document" as const, evidence: [supplied.entry], since: supplied.at };
  return supplied.allowed
    ? { ...known, status: "met", strength: "a-verifier" }
    : { ...known, status: "unmet", missing: "setting-not-allowed", turnOf: turn.coordinator };
};

/** A text is in force that day; what it keeps of the one before is judged of each member (j2). */
export const textVerdict = ({ judged: { inForce } }: Gate): Verdict =>
  inForce === undefined
    ? { status: "unmet", missing: "text-not-in-force", turnOf: turn.coordinator }
    : { status: "met", evidence: [inForce.entry], strength: inForce.content.force.strength };

/** A reading is of the annex of the text in force when it was signed: a later text has its own (j4). */
const isOfTheText = ({ workspace, team, judged }: Gate, { signature }: AnnexReading): boolean =>
  judgedBy(workspace, team.team, signature.at)?.version.version === judged.version.version;

const readingOn = (gate: Gate): AnnexReading | undefined => {
  const { workspace, team, on } = gate;
  const readings = [...recall(at(workspace.protocols.readingsOf, team.team))]
    .flatMap((reading) => at(workspace.protocols.readings, reading) ?? [])
    .filter(
      (reading) =>
        isBy(reading.signature.at, on) &&
        isOfTheText(gate, reading) &&
        !isToRedo(workspace.documents, reading.document, on),
    );
  return (
    readings.find(
      ({ confirmation }) => confirmation !== undefined && isBy(confirmation.signature.at, on),
    ) ?? readings[0]
  );
};

/** The annex was read by two people, and each family it holds has become a requirement (j4). */
export const annexVerdict = (gate: Gate): Verdict => {
  if (gate.judged.version.annex === "read") return { status: "met" };
  const reading = readingOn(gate);
  if (reading === undefined)
    return {
      status: "unmet",
      missing: "annex-not-read",
      turnOf: turn.twoMembers,
      nextStep: "readAnnex",
    };
  const { confirmation } = reading;
  if (confirmation === undefined || !isBy(confirmation.signature.at, gate.on))
    return {
      status: "partly",
      evidence: [reading.entry],
      missing: "annex-not-confirmed",
      turnOf: turn.twoMembers,
      nextStep: "confirmAnnexReading",
      measure: { have: 1, need: 2, unit: "people" },
    };
  const evidence = [reading.entry, confirmation.entry];
  const added = addedOn(gate.workspace, gate.team.team, gate.on);
  const isCovered = reading.families.every(
    ({ family, provided }) => !provided || added.some((known) => known.family === family),
  );
  return isCovered
    ? { status: "met", proof: "document", evidence, since: confirmation.signature.at }
    : {
        status: "partly",
        evidence,
        missing: "annex-requirement-missing",
        turnOf: turn.delegants,
        nextStep: "addRequirement",
      };
};

const bestShown = (a: Engaged, b: Engaged): number =>
  byProof(a.proof, b.proof) || a.entry - b.entry;

/** At least one engaged delegant and one engaged delegate (R17), shown by the best proof that there is of each. */
export const minimumTeamVerdict = (
  gate: Gate,
  { delegants, delegates }: Of<"minimum-team">,
): Verdict => {
  const engagedIn = ({ person }: Member) => engagedOn(gate.workspace, gate.team, person, gate.on);
  const engaged = gate.members.flatMap((member) => engagedIn(member) ?? []).toSorted(bestShown);
  const asDelegants = engaged.filter(({ role }) => role === "delegant").slice(0, delegants);
  const asDelegates = engaged.filter(({ role }) => role === "delegate").slice(0, delegates);
  const counted = [...asDelegants, ...asDelegates].toSorted(bestShown);
  const measure = { have: counted.length, need: delegants + delegates, unit: "people" as const };
  const weakest = counted.at(-1);
  if (weakest !== undefined && counted.length === delegants + delegates)
    return {
      status: "met",
      measure,
      proof: weakest.proof,
      evidence: [...new Set(engaged.flatMap(({ evidence }) => evidence))],
    };
  const lacking = asDelegants.length < delegants ? "delegant" : "delegate";
  const proposed = membersAs(gate, lacking).find((member) => engagedIn(member) === undefined);
  return {
    status: counted.length > 0 ? "partly" : "unmet",
    measure,
    missing: lacking === "delegant" ? "no-delegant" : "no-delegate",
    ...(proposed === undefined
      ? { turnOf: turn.coordinator, nextStep: "proposeMember" }
      : { turnOf: turn.of(proposed.person), nextStep: "signEngagement" }),
  };
};

const withProjet: ReadonlySet<string> = new Set(["msp", "cds", "cpts", "esp", "ess"]);

/** The last integration to the projet de santé attested by a day, on no piece that is to be redone. */
export const projetOn = (
  { declaration, documents }: Workspace,
  team: TeamId,
  on: LocalInstant,
): ProjetAttested | undefined =>
  lastWhere(
    at(declaration.projets, team),
    (projet) =>
      projet.on <= on.day &&
      (projet.document === null || !isToRedo(documents, projet.document, on)),
  );

/**
 * The projet de santé bites at the moment its regime says, from the day of its integration (j27): the regime of the
 * first deposit that stands, which a later one does not change (j26); before any deposit, the one of the instant.
 */
export const projetVerdict = (gate: Gate): Verdict => {
  const {
    structureKind: { kind },
    workspace,
    team,
    on,
    judged,
  } = gate;
  if (!withProjet.has(kind)) return { status: "not-applicable" };
  const attested = projetOn(workspace, team.team, on);
  if (attested !== undefined)
    return {
      status: "met",
      proof: attested.document === null ? "recorded" : "document",
      evidence: [attested.entry],
    };
  const asked = {
    missing: "projet-not-attested",
    turnOf: turn.coordinator,
    nextStep: "attestProjetDeSante",
  } as const;
  const deposit = firstStandingDeposit(gate);
  const regime =
    deposit === undefined ? regimeOn(judged.version, on) : regimeOf(judged.version, deposit);
  if (regime?.id !== "anterieur") return { status: "unmet", ...asked };
  return kind === "cpts" ? { status: "due-soon", ...asked } : { status: "not-applicable" };
};

/** No suspension by the ARS in force (R53). */
export const suspensionVerdict = ({ workspace, team, on }: Gate): Verdict => {
  const suspension = suspensionOn(workspace.declaration, team.team, on);
  return suspension === undefined
    ? { status: "met" }
    : {
        status: "unmet",
        evidence: [suspension.entry],
        since: suspension.from,
        missing: "suspended",
        turnOf: turn.ars,
        nextStep: "liftSuspension",
      };
};
