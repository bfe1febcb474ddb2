import { because, listed, moment, of, to } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf, RegisterWords } from "../journal/RegisterWords.ts";
import { frenchDay } from "../kernel/Sentence.ts";
import { ofRoledFr } from "../people/registerFr.ts";
import { dossierSentFr } from "./sentFr.ts";
import type { ArsRequested, declarationFacts, NamedMember } from "./facts.ts";

type Listed = {
  readonly adds: ReadonlyArray<NamedMember>;
  readonly removes: ReadonlyArray<NamedMember>;
};

const namesOf = ({ adds, removes }: Listed, { person }: RegisterWords): string =>
  [
    adds.length === 0 ? "" : `ajout ${ofRoledFr(adds, person)}`,
    removes.length === 0 ? "" : `sortie ${ofRoledFr(removes, person)}`,
  ]
    .filter((part) => part !== "")
    .join(" ; ");

const channelsFr: Readonly<Record<(typeof ArsRequested.Type)["channel"], string>> = {
  "online-form": "par le formulaire en ligne",
  mail: "par courriel",
  letter: "par courrier",
  phone: "par téléphone",
  visit: "lors d’une visite",
};

const askedFr = (
  { team, on, channel, due }: typeof ArsRequested.Type,
  words: RegisterWords,
): string => {
  const by = due === null ? "" : `, à satisfaire avant le ${frenchDay(due)}`;
  return `${words.writer} a noté la demande de l’ARS du ${frenchDay(on)} à ${words.team(team)}, reçue ${channelsFr[channel]}${by}`;
};

export const declarationRegisterFr: RegisterSentencesOf<typeof declarationFacts> = {
  "DeclarationPrepared.1": ({ team, adds, removes }, words) =>
    `${words.writer} a préparé la déclaration de ${words.team(team)}${because(namesOf({ adds, removes }, words))}`,
  "LegalHeadStatementSigned.1": ({ declaration, team, signature }, words) =>
    `${words.person(signature.signer)} a signé la déclaration du responsable légal sur ${words.declaration(declaration)} pour ${words.team(team)}`,
  "StatementLinkGiven.1": (
    { team, statement, declaration, person, signatory, by, until },
    words,
  ) => {
    const what =
      statement === "legal-head"
        ? `l’attestation du responsable légal sur ${declaration === null ? "la liste" : words.declaration(declaration)}`
        : `l’accord de l’employeur${person === null ? "" : ` ${of(words.person(person))}`}`;
    return `${words.person(by)} a remis ${to(words.person(signatory))} un lien pour signer ${what}, pour ${words.team(team)}, jusqu’au ${frenchDay(until.day)}`;
  },
  "DepositRecorded.1": ({ team, number, at, adds, removes, by }, words) =>
    `${words.person(by)} a consigné le dépôt n°\u00A0${words.text(number)} du ${moment(at)} pour ${words.team(team)}${because(namesOf({ adds, removes }, words))}`,
  "DepositCorrected.1": ({ team, number, at, adds, removes, by }, words) =>
    `${words.person(by)} a corrigé le dépôt n°\u00A0${words.text(number)} du ${moment(at)} pour ${words.team(team)}${because(namesOf({ adds, removes }, words))}`,
  "ProjetDeSanteAttested.1": ({ team, on, document, by }, words) => {
    const proof = document === null ? "" : `, par ${words.document(document)}`;
    return `${words.person(by)} a attesté l’intégration du protocole de ${words.team(team)} au projet de santé le ${frenchDay(on)}${proof}`;
  },
  "ArsRequested.1": askedFr,
  "ArsRequested.2": (asked, words) => {
    const { documents } = asked;
    const joined = documents.length === 0 ? "" : `, avec ${listed(documents.map(words.document))}`;
    return `${askedFr(asked, words)}${joined}`;
  },
  "ArsAnswered.1": ({ request, team, on, documents, dossier }, words) => {
    const sent = [
      ...documents.map(words.document),
      ...(dossier === null ? [] : [dossierSentFr(dossier)]),
    ];
    const joined = sent.length === 0 ? "" : `, avec ${listed(sent)}`;
    return `${words.writer} a consigné la réponse du ${frenchDay(on)} à ${words.request(request)} pour ${words.team(team)}${joined}`;
  },
  "ArsClosed.1": ({ request, team, on }, words) =>
    `${words.writer} a noté que ${words.request(request)} à ${words.team(team)} est close depuis le ${frenchDay(on)}`,
  "Suspended.1": ({ team, from, document }, words) => {
    const proof = document === null ? "" : `, d’après ${words.document(document)}`;
    return `${words.writer} a noté la suspension par l’ARS du protocole de ${words.team(team)} depuis le ${moment(from)}${proof}`;
  },
  "SuspensionLifted.1": ({ suspension, team, from, document }, words) => {
    const proof = document === null ? "" : `, d’après ${words.document(document)}`;
    return `${words.writer} a noté la levée, le ${moment(from)}, de ${words.suspension(suspension)} pour ${words.team(team)}${proof}`;
  },
};
