import type { Actor } from "@coopilote/domain/journal/Entry.ts";
import {
  AffiliationId,
  DocumentId,
  ExerciseId,
  ReadingId,
  SoftwareId,
  TeamId,
} from "@coopilote/domain/kernel/ids.ts";
import { idOf } from "./draw.ts";
import {
  camille,
  gabriel,
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
  annexe: DocumentId.make(idOf("document annexe")),
  logigramme: DocumentId.make(idOf("document logigramme")),
  consentement: DocumentId.make(idOf("document consentement")),
  urgence: DocumentId.make(idOf("document urgence")),
} as const;
export const reading = ReadingId.make(idOf("reading annexe"));

const coordinator = by(camille.person);

/** A structure, its first entity and its coordinator. */
export const foundedAs = ({ entity, kind, name, finess }: InventedStructure): Step =>
  did(coordinator, "foundStructure", {
    entity,
    kind,
    zone: "Europe/Paris",
    territory: "metropole",
    name,
    finess,
    ars: null,
    agreement: "aci",
    founder: camille.person,
    founderName: camille.name,
  });

export const founded: Step = foundedAs(msp);

/** The protocol of the story, chosen for a team. */
export const chosen = (forTeam: TeamId): Step =>
  did(coordinator, "chooseProtocol", {
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
): ReadonlyArray<Step> => [
  received(document),
  did(coordinator, "fileDocument", {
    document,
    kinds,
    about,
    name: `${kinds[0] ?? "piece"}.pdf`,
    validUntil: null,
  }),
  did(coordinator, "acceptDocument", { document }),
];

/** Lombalgie chosen, its members proposed. */
const formed: ReadonlyArray<Step> = [
  founded,
  ...[lucie, ines, hugo, nora, gabriel].map(added),
  did(coordinator, "assignFunction", {
    person: gabriel.person,
    function: "legal-head",
    from: "2024-01-01",
  }),
  did(coordinator, "assignFunction", {
    person: camille.person,
    function: "declaration-referent",
    from: "2025-03-10",
  }),
  did(coordinator, "adoptSharedSoftware", {
    software: SoftwareId.make(idOf("software")),
    name: "Logiciel commun de l’Exemple",
    from: "2024-01-01",
    access: "everyone",
  }),
  chosen(team),
  did(coordinator, "proposeMember", { team, person: lucie.person, role: "delegant" }),
  did(coordinator, "proposeMember", { team, person: ines.person, role: "delegate" }),
  did(coordinator, "proposeMember", { team, person: hugo.person, role: "delegate" }),
];

const unprovided = (
  ["theory-practice", "supervised-acts", "assessment", "upkeep", "documents"] as const
).map((family) => ({ family, provided: false, page: null }));

/** Everyone engaged and sworn, the annex read by two, the supports filed. */
const engaged: ReadonlyArray<Step> = [
  on("2025-03-17", "12:45"),
  ...members.flatMap(({ person }) => [
    did(by(person), "signEngagement", { team, person, insurance: "own-policy", paper: null }),
    did(by(person), "signSwornStatement", { team, person, paper: null }),
  ]),
  did(by(lucie.person), "stateReachability", {
    team,
    person: lucie.person,
    means: ["phone", "teleconsultation"],
    delay: 60,
    details: null,
  }),
  ...filed(documentIds.annexe, ["annexe"], [team]),
  ...filed(documentIds.logigramme, ["logigramme", "critere-dmp"], [team]),
  ...filed(documentIds.consentement, ["information-consentement"], [team]),
  ...filed(documentIds.urgence, ["conduite-urgence"], [team]),
  did(by(lucie.person), "readAnnex", {
    team,
    reading,
    document: documentIds.annexe,
    families: unprovided,
  }),
  did(by(ines.person), "confirmAnnexReading", { team, reading }),
];

/** The story in its order; each chapter follows the ones before. */
const chapters = { formed, engaged } as const;
export type Chapter = keyof typeof chapters;
const order = ["formed", "engaged"] as const satisfies ReadonlyArray<Chapter>;

/** The lombalgie team of an MSP, as it stands at the end of a chapter. */
export const lombalgie = (chapter: Chapter): World =>
  after(
    beforeAnything(msp.structure),
    order.slice(0, order.indexOf(chapter) + 1).flatMap((name) => chapters[name]),
  );
