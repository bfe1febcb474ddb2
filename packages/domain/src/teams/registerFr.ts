import { because, of, to } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchMinutes } from "../kernel/Sentence.ts";
import { rolesFr } from "../people/registerFr.ts";
import type { ReachabilityStated, teamFacts } from "./facts.ts";

const insurancesFr = {
  "own-policy": "assurance personnelle",
  employer: "assurance de l’employeur",
} as const;

const meansFr: Readonly<Record<(typeof ReachabilityStated.Type)["means"][number], string>> = {
  phone: "téléphone",
  teleconsultation: "téléconsultation",
  "secure-messaging": "messagerie sécurisée",
  "on-site": "sur place",
};

export const teamRegisterFr: RegisterSentencesOf<typeof teamFacts> = {
  "TeamFormed.1": ({ team }, { writer, team: which }) => `${writer} a formé ${which(team)}`,
  "MemberProposed.1": ({ team, person, role }, { writer, person: who, team: which }) =>
    `${writer} a proposé ${to(who(person))} une place de ${rolesFr[role]} dans ${which(team)}`,
  "EngagementSigned.1": ({ team, person, role, insurance }, { person: who, team: which }) =>
    `${who(person)} a signé son engagement comme ${rolesFr[role]} dans ${which(team)} (${insurancesFr[insurance]})`,
  "SwornStatementSigned.1": ({ team, person, role }, { person: who, team: which }) =>
    `${who(person)} a signé son attestation sur l’honneur comme ${rolesFr[role]} dans ${which(team)}`,
  "MemberWithdrawn.1": ({ team, person, by }, { person: who, team: which }) =>
    by === person
      ? `${who(person)} a quitté ${which(team)}`
      : `${who(by)} a noté la sortie ${of(who(person))} de ${which(team)}`,
  "ReachabilityStated.1": (
    { team, person, means, delay },
    { writer, person: who, team: which },
  ) => {
    const ways = means.map((one) => meansFr[one]);
    const soon = delay === null ? [] : [`en ${frenchMinutes(delay)} au plus`];
    return `${writer} a indiqué comment joindre ${who(person)} pour ${which(team)}${because([...ways, ...soon].join(", "))}`;
  },
  "SignatoryNamed.1": ({ signatory, capacity, organisation }, { writer, person: who, text }) => {
    const house = organisation === null ? "" : `, ${text(organisation)}`;
    return `${writer} a nommé ${who(signatory)}, ${text(capacity)}${house}, comme signataire`;
  },
  "EmployerAgreementSigned.1": ({ team, person, signature }, { person: who, team: which, proof }) =>
    `${who(signature.signer)}, employeur ${of(who(person))}, a donné son accord pour ${which(team)}${proof(signature)}`,
  "BinomeDissolved.1": ({ team, delegant, delegate, by }, { person: who, team: which }) =>
    `${who(by)} a arrêté le binôme ${who(delegate)} – ${who(delegant)} dans ${which(team)}`,
  "BinomeRestored.1": ({ team, delegant, delegate, by }, { person: who, team: which }) =>
    `${who(by)} a rétabli le binôme ${who(delegate)} – ${who(delegant)} dans ${which(team)}`,
};
