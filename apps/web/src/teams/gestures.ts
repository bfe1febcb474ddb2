/** What the team page asks in a dialog, and its word in the address. */
export const GESTURES = {
  proposeMember: "proposer-un-membre",
  openMeeting: "reunion-de-lancement",
  signEngagement: "engagement",
  signSwornStatement: "attestation-sur-l-honneur",
  withdrawMember: "sortie",
  stateReachability: "joindre",
  dissolveBinome: "arreter-le-binome",
  restoreBinome: "retablir-le-binome",
  attestTraining: "attester",
  revokeAttestation: "retirer-l-attestation",
  recordAssessment: "evaluation",
  recordSupervisedPractice: "actes",
  stateExperience: "experience",
  statePriorActs: "actes-deja-faits",
  stateWorkingTime: "temps-de-travail",
  countActs: "compter-des-actes",
  countRatio: "decompte",
  stateVolume: "activite",
  supplyFigure: "chiffre",
  supplySetting: "cadre-d-exercice",
  interpretText: "lecture-du-texte",
  fileDocument: "piece",
} as const;
export type Gesture = keyof typeof GESTURES;

/** A dialog of the team page, as its address says it: any other page may lead to it. */
export interface Asked {
  readonly gesture: Gesture;
  readonly person?: string | undefined;
  readonly delegant?: string | undefined;
  readonly requirement?: string | undefined;
  readonly part?: string | undefined;
  readonly attestation?: string | undefined;
}

export interface AskedSearch {
  readonly geste: string | undefined;
  readonly personne: string | undefined;
  readonly delegant: string | undefined;
  readonly condition: string | undefined;
  readonly partie: string | undefined;
  readonly attestation: string | undefined;
}

export const searchOf = (asked: Asked): AskedSearch => ({
  geste: GESTURES[asked.gesture],
  personne: asked.person,
  delegant: asked.delegant,
  condition: asked.requirement,
  partie: asked.part,
  attestation: asked.attestation,
});

export const NOTHING_ASKED: AskedSearch = {
  geste: undefined,
  personne: undefined,
  delegant: undefined,
  condition: undefined,
  partie: undefined,
  attestation: undefined,
};

type Search = Readonly<Record<string, string | ReadonlyArray<string> | undefined>>;

const one = (search: Search, name: keyof AskedSearch): string | undefined => {
  const value = search[name];
  return typeof value === "string" ? value : value?.[0];
};

const isGesture = (name: string): name is Gesture => Object.hasOwn(GESTURES, name);

const gestureOf = (word: string): Gesture | undefined =>
  Object.keys(GESTURES)
    .filter(isGesture)
    .find((gesture) => GESTURES[gesture] === word);

/** The dialog that an address asks for, if it asks for one. */
export const askedIn = (search: Search): Asked | undefined => {
  const gesture = gestureOf(one(search, "geste") ?? "");
  return gesture === undefined
    ? undefined
    : {
        gesture,
        person: one(search, "personne"),
        delegant: one(search, "delegant"),
        requirement: one(search, "condition"),
        part: one(search, "partie"),
        attestation: one(search, "attestation"),
      };
};
