import {
  AffiliationId,
  AttestationId,
  DeclarationId,
  DepositId,
  DocumentId,
  type PersonId,
  ReadingId,
  SoftwareId,
} from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { addDays, Day } from "@coopilote/domain/kernel/time.ts";
import type { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { ledger, ledgerHash } from "@coopilote/domain/readiness/ledger.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import { idOf, sha256 } from "./draw.ts";
import { addedBy, team } from "./history.ts";
import { camille, gabriel, hugo, ines, type Invented, lucie, msp } from "./people.ts";
import { attends, closed, planOf, segment, sessionOf, signsAsFormateur } from "./sessions.ts";
import { after, did, on, received, type Step } from "./steps.ts";
import { beforeAnything, by, type World } from "./World.ts";

/** Who is who in a structure, and the Monday its story begins; one person may be several. */
export type Cast = {
  readonly begins: string;
  readonly coordinator: Invented;
  readonly legalHead: Invented;
  readonly delegants: readonly [Invented, ...ReadonlyArray<Invented>];
  readonly delegates: readonly [Invented, ...ReadonlyArray<Invented>];
};

/** A salaried coordinator, a responsable légal without an account, one delegant and two delegates. */
export const msp2025: Cast = {
  begins: "2025-03-10",
  coordinator: camille,
  legalHead: gabriel,
  delegants: [lucie],
  delegates: [ines, hugo],
};

/** The same people under the regime that begins on 9 September 2025. */
export const autumn2025: Cast = { ...msp2025, begins: "2025-10-06" };

export const attestationOf = ({ person }: Invented): AttestationId =>
  AttestationId.make(idOf(`attestation ${person}`));
export const documentOf = (label: string): DocumentId => DocumentId.make(idOf(`document ${label}`));
export const declarationOf = (label: string): DeclarationId =>
  DeclarationId.make(idOf(`declaration ${label}`));
export const depositOf = (label: string): DepositId => DepositId.make(idOf(`deposit ${label}`));
export const named = (role: Role, ...people: ReadonlyArray<Invented>) =>
  people.map(({ person }) => ({ person, role }));

/** A day of a story, counted from its first Monday. */
export const dayOf = ({ begins }: Cast, after: number): string => addDays(Day.make(begins), after);

const membersOf = ({ delegants, delegates }: Cast): ReadonlyArray<Invented> => [
  ...delegants,
  ...delegates,
];

/** What is known of a founder who is a professional, beside their name. */
const professional = ({
  person,
  profession,
  qualifications,
  rpps,
}: Invented): ReadonlyArray<Step> =>
  profession === null
    ? []
    : [
        did(by(person), "stateProfession", { person, profession }),
        ...qualifications.map((qualification) =>
          did(by(person), "recordQualification", { person, qualification, obtainedOn: null }),
        ),
        ...(rpps === null
          ? []
          : [did(by(person), "recordRegistration", { person, register: "rpps", number: rpps })]),
        did(by(person), "recordAffiliation", {
          person,
          affiliation: AffiliationId.make(idOf(`affiliation ${person}`)),
          entity: msp.entity,
          as: "associe",
          from: "2020-01-06",
          document: null,
        }),
      ];

/** The structure, its people and their functions, lombalgie chosen and its members proposed. */
const founding = (cast: Cast): ReadonlyArray<Step> => {
  const { coordinator, legalHead, delegants, delegates, begins } = cast;
  const founder = by(coordinator.person);
  const others = new Set([...membersOf(cast), legalHead].filter((one) => one !== coordinator));
  return [
    on(begins, "09:00"),
    did(founder, "foundStructure", {
      entity: msp.entity,
      kind: msp.kind,
      zone: "Europe/Paris",
      territory: "metropole",
      name: msp.name,
      finess: msp.finess,
      ars: null,
      agreement: "aci",
      founder: coordinator.person,
      founderName: coordinator.name,
    }),
    ...professional(coordinator),
    ...[...others].map(addedBy(founder)),
    ...(
      [
        [legalHead, "legal-head"],
        [coordinator, "declaration-referent"],
      ] as const
    ).map(([{ person }, held]) =>
      did(founder, "assignFunction", { person, function: held, from: begins }),
    ),
    did(founder, "adoptSharedSoftware", {
      software: SoftwareId.make(idOf("software")),
      name: "Logiciel commun de l’Exemple",
      from: "2024-01-01",
      access: "everyone",
    }),
    did(founder, "chooseProtocol", {
      team,
      protocol: "lombalgie",
      version: "lombalgie-2020-03-06",
      need: null,
    }),
    ...[...named("delegant", ...delegants), ...named("delegate", ...delegates)].map((member) =>
      did(founder, "proposeMember", { team, ...member }),
    ),
  ];
};

/** Someone signs engagement and sworn statement for themselves. */
export const engages = ({ person }: Invented): ReadonlyArray<Step> => [
  did(by(person), "signEngagement", { team, person, insurance: "own-policy", paper: null }),
  did(by(person), "signSwornStatement", { team, person, paper: null }),
];

export const reachable = ({ person }: Invented): Step =>
  did(by(person), "stateReachability", {
    team,
    person,
    means: ["phone"],
    delay: 60,
    details: null,
  });

const supports = {
  annexe: ["annexe"],
  logigramme: ["logigramme", "critere-dmp"],
  consentement: ["information-consentement"],
  urgence: ["conduite-urgence"],
} as const;

const reading = ReadingId.make(idOf("reading annexe"));

/** Everyone engaged, the supports filed and accepted, the annex read by two. */
const engaging = (cast: Cast): ReadonlyArray<Step> => {
  const { coordinator, delegants, delegates } = cast;
  const filer = by(coordinator.person);
  return [
    on(dayOf(cast, 7), "12:45"),
    ...membersOf(cast).flatMap(engages),
    ...delegants.map(reachable),
    ...Object.entries(supports).flatMap(([label, kinds]) => [
      received(documentOf(label)),
      did(filer, "fileDocument", {
        document: documentOf(label),
        kinds,
        about: [team],
        name: `${label}.pdf`,
        validUntil: null,
      }),
      did(filer, "acceptDocument", { document: documentOf(label) }),
    ]),
    did(by(delegants[0].person), "readAnnex", {
      team,
      reading,
      document: documentOf("annexe"),
      families: (
        ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
      ).map((family) => ({ family, provided: false, page: null })),
    }),
    did(by(delegates[0].person), "confirmAnnexReading", { team, reading }),
  ];
};

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
export const journey = (cast: Cast, through: Stage): World =>
  after(
    beforeAnything(msp.structure),
    order.slice(0, order.indexOf(through) + 1).flatMap((stage) => stages[stage](cast)),
  );
