import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import {
  AffiliationId,
  type DocumentId,
  ExerciseId,
  ReadingId,
  SoftwareId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { type Cast, dayOf, documentOf, membersOf, msp2025, named } from "./cast.ts";
import { idOf } from "./draw.ts";
import {
  camille,
  hugo,
  ines,
  type Invented,
  type InventedStructure,
  lucie,
  msp,
  nora,
} from "./people.ts";
import { after, did, on, received, type Step } from "./steps.ts";
import { beforeAnything, by, type World } from "./World.ts";

/** The team of the story: lombalgie in an MSP, one delegant and two delegates. */
export const team = TeamId.make(idOf("team lombalgie"));
export const members = [lucie, ines, hugo] as const;

/** Ids of the pieces of the story, each by what it is. */
export const documentIds = {
  annexe: documentOf("annexe"),
  logigramme: documentOf("logigramme"),
  consentement: documentOf("consentement"),
  urgence: documentOf("urgence"),
} as const;
export const reading = ReadingId.make(idOf("reading annexe"));

const coordinator = by(camille.person);

/** A structure, its first entity, and its coordinator who founds it. */
export const foundedAs = (
  { entity, kind, name, finess }: InventedStructure,
  founder: Invented = camille,
): Step =>
  did(by(founder.person), "foundStructure", {
    entity,
    kind,
    zone: "Europe/Paris",
    territory: "metropole",
    name,
    finess,
    ars: null,
    agreement: "aci",
    founder: founder.person,
    founderName: founder.name,
  });

export const founded: Step = foundedAs(msp);

/** The protocol of the story, chosen for a team. */
export const chosen = (forTeam: TeamId, actor: Actor = coordinator): Step =>
  did(actor, "chooseProtocol", {
    team: forTeam,
    protocol: "lombalgie",
    version: "lombalgie-2020-03-06",
    need: null,
  });

/** Someone of the structure, with what is known of a professional who works there as a liberal. */
export const addedBy =
  (actor: Actor) =>
  ({ person, name, profession, qualifications, rpps }: Invented): Step =>
    did(actor, "addPerson", {
      person,
      name,
      contact: null,
      profession,
      qualifications,
      registration: rpps === null ? null : { register: "rpps", number: rpps },
      affiliation: {
        affiliation: AffiliationId.make(idOf(`affiliation ${person}`)),
        entity: msp.entity,
        as: "associe",
        from: "2020-01-06",
        document: null,
      },
      exercise:
        profession === null
          ? null
          : {
              exercise: ExerciseId.make(idOf(`exercise ${person}`)),
              mode: "liberal",
              employer: null,
              from: "2012-09-03",
            },
    });

export const added = addedBy(coordinator);

/** A piece received, filed about some, and accepted by someone they are not. */
export const filed = (
  document: DocumentId,
  kinds: ReadonlyArray<string>,
  about: ReadonlyArray<string>,
  actor: Actor = coordinator,
  validUntil: string | null = null,
): ReadonlyArray<Step> => [
  received(document),
  did(actor, "fileDocument", {
    document,
    kinds,
    about,
    name: `${kinds[0] ?? "piece"}.pdf`,
    validUntil,
  }),
  did(actor, "acceptDocument", { document }),
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
        did(by(person), "stateProfession", { person, profession, from: null }),
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
export const founding = (cast: Cast): ReadonlyArray<Step> => {
  const { coordinator, legalHead, delegants, delegates, begins } = cast;
  const founder = by(coordinator.person);
  const others = new Set([...membersOf(cast), legalHead].filter((one) => one !== coordinator));
  return [
    on(begins, "09:00"),
    foundedAs(msp, coordinator),
    ...professional(coordinator),
    ...[...others].map(addedBy(founder)),
    ...(
      [
        [legalHead, "legal-head"],
        [coordinator, "declaration-referent"],
      ] as const
    ).map(([{ person }, held]) =>
      did(founder, "assignFunction", {
        person,
        function: held,
        from: begins,
        read: "legal-head-meaning",
      }),
    ),
    did(founder, "adoptSharedSoftware", {
      software: SoftwareId.make(idOf("software")),
      name: "Logiciel commun de l’Exemple",
      from: "2024-01-01",
      access: "everyone",
    }),
    chosen(team, founder),
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
    means: ["phone", "teleconsultation"],
    delay: 60,
    details: null,
  });

const supports = {
  annexe: ["annexe"],
  logigramme: ["logigramme", "critere-dmp"],
  consentement: ["information-consentement"],
  urgence: ["conduite-urgence"],
} as const;

/** Everyone engaged, the supports filed and accepted, the annex read by two. */
export const engaging = (cast: Cast): ReadonlyArray<Step> => {
  const { coordinator, delegants, delegates } = cast;
  const filer = by(coordinator.person);
  return [
    on(dayOf(cast, 7), "12:45"),
    ...membersOf(cast).flatMap(engages),
    ...delegants.map(reachable),
    ...Object.entries(supports).flatMap(([label, kinds]) =>
      filed(documentOf(label), kinds, [team], filer),
    ),
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

/** Nora, a nurse of the house, is of no team. */
const chapters = {
  formed: [...founding(msp2025), added(nora)],
  engaged: engaging(msp2025),
} as const;
export type Chapter = keyof typeof chapters;
const order = ["formed", "engaged"] as const satisfies ReadonlyArray<Chapter>;

/** The lombalgie team of an MSP, as it stands at the end of a chapter. */
export const lombalgie = (chapter: Chapter): World =>
  after(
    beforeAnything(msp.structure),
    order.slice(0, order.indexOf(chapter) + 1).flatMap((name) => chapters[name]),
  );
