import {
  AttestationId,
  DeclarationId,
  DepositId,
  type PersonId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import type { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { ledger, ledgerHash } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { type Cast, dayOf, named } from "./cast.ts";
import { idOf, sha256 } from "./draw.ts";
import { engaging, founding, team } from "./history.ts";
import { type Invented, msp } from "./people.ts";
import { attends, closed, planOf, segment, sessionOf, signsAsFormateur } from "./sessions.ts";
import { after, did, on, type Step } from "./steps.ts";
import { beforeAnything, by, type World } from "./World.ts";

export const attestationOf = ({ person }: Invented): AttestationId =>
  AttestationId.make(idOf(`attestation ${person}`));
export const declarationOf = (label: string): DeclarationId =>
  DeclarationId.make(idOf(`declaration ${label}`));
export const depositOf = (label: string): DepositId => DepositId.make(idOf(`deposit ${label}`));
/** Three hours and a half on one day, signed by all and closed. */
export const dayOfTraining = (
  day: string,
  formateur: Invented,
  participants: ReadonlyArray<Invented>,
): ReadonlyArray<Step> => [
  on(day, "12:50"),
  did(by(formateur.person), "scheduleSession", {
    ...planOf(day, [segment(day, { day, from: "13:00", to: "16:30", ledBy: [formateur] })]),
    persons: participants.map(({ person }) => person),
  }),
  on(day, "13:05"),
  did(by(formateur.person), "openSession", { session: sessionOf(day) }),
  ...participants.map((participant) => attends(participant, day)),
  on(day, "16:35"),
  signsAsFormateur(formateur, day),
  closed(day, formateur),
];

const trainingDays = [14, 21, 28] as const;

const training = (cast: Cast): ReadonlyArray<Step> =>
  trainingDays.flatMap((after) =>
    dayOfTraining(dayOf(cast, after), cast.delegants[0], cast.delegates),
  );

/** The hash of someone's ledger as everyone sees it now. */
export const ledgerOf = ({ workspace, now }: World, { person }: Invented) => {
  const judged = judgedBy(workspace, team, now);
  if (judged === undefined) throw new Error("no team yet");
  return ledgerHash(sha256, ledger(workspace, person, judged.version, now, team));
};

/** A delegant attests a delegate over the ledger as it stands. */
export const attests =
  (delegant: Invented, delegate: Invented): Step =>
  (world) =>
    did(by(delegant.person), "attestTraining", {
      attestation: attestationOf(delegate),
      team,
      person: delegate.person,
      delegant: delegant.person,
      ledger: ledgerOf(world, delegate),
      paper: null,
    })(world);

const attesting = (cast: Cast): ReadonlyArray<Step> => [
  on(dayOf(cast, 29), "18:00"),
  ...cast.delegates.map((delegate) => attests(cast.delegants[0], delegate)),
  did(by(cast.coordinator.person), "attestProjetDeSante", {
    team,
    on: dayOf(cast, 29),
    document: null,
  }),
];

/** The list that a prepared declaration froze; throws where there is none. */
export const listOf = ({ workspace }: World, label: string) => {
  const prepared = at(workspace.declaration.prepared, declarationOf(label));
  if (prepared === undefined) throw new Error(`no declaration ${label}`);
  return prepared.list;
};

const declaring = (cast: Cast): ReadonlyArray<Step> => [
  on(dayOf(cast, 30), "09:00"),
  did(by(cast.coordinator.person), "prepareDeclaration", {
    declaration: declarationOf("première"),
    team,
    adds: [...named("delegant", ...cast.delegants), ...named("delegate", ...cast.delegates)],
    removes: [],
  }),
];

/** What a deposit says of its instant and names, where it differs from everyone added. */
export type Deposited = {
  readonly day: string;
  readonly time: string;
  readonly adds?: ReadonlyArray<{ readonly person: PersonId; readonly role: Role }>;
  readonly removes?: ReadonlyArray<{ readonly person: PersonId; readonly role: Role }>;
};

/** A deposit recorded by the coordinator, from its receipt. */
export const deposited = (
  coordinator: Invented,
  label: string,
  { day, time, adds, removes }: Deposited,
): Step =>
  did(by(coordinator.person), "recordDeposit", {
    deposit: depositOf(label),
    team,
    number: "DOSSIER-0001",
    at: { day, time },
    receipt: null,
    adds: adds ?? [],
    removes: removes ?? [],
    declaration: null,
  });

/** At 14:12, deposited the same afternoon. */
const depositing = (cast: Cast): ReadonlyArray<Step> => [
  on(dayOf(cast, 30), "14:30"),
  deposited(cast.coordinator, "premier", {
    day: dayOf(cast, 30),
    time: "14:12",
    adds: [...named("delegant", ...cast.delegants), ...named("delegate", ...cast.delegates)],
  }),
];

/** The protocol mis en œuvre at the instant of the world, for these delegates. */
export const practising = (coordinator: Invented, ...delegates: ReadonlyArray<Invented>): Step =>
  did(by(coordinator.person), "recordMiseEnOeuvre", {
    team,
    effective: null,
    delegates: delegates.map(({ person }) => person),
  });

const starting = (cast: Cast): ReadonlyArray<Step> => [
  on(dayOf(cast, 31), "08:30"),
  practising(cast.coordinator, ...cast.delegates),
];

const stages = {
  founding,
  engaging,
  training,
  attesting,
  declaring,
  depositing,
  starting,
} as const;
export type Stage = keyof typeof stages;
const order = [
  "founding",
  "engaging",
  "training",
  "attesting",
  "declaring",
  "depositing",
  "starting",
] as const satisfies ReadonlyArray<Stage>;

/** The story of a cast, up to the end of a stage of the field's order. */
export const journey = (
  cast: Cast,
  through: Stage,
  before = beforeAnything(msp.structure),
): World =>
  after(
    before,
    order.slice(0, order.indexOf(through) + 1).flatMap((stage) => stages[stage](cast)),
  );
