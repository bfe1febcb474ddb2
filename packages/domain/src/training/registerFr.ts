import { because, hour, listed, of, quoted, spanned } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay, frenchMinutes } from "../kernel/Sentence.ts";
import { isBefore } from "../kernel/time.ts";
import { professionFr } from "../people/labels.ts";
import { formateurId, type SheetClosed, type trainingFacts } from "./facts.ts";
import { saysCode } from "./saying.ts";
import { flagWords } from "./sheetFr.ts";

const mannersFr: Readonly<Record<(typeof SheetClosed.Type)["manner"], string>> = {
  formateurs: "signée par ses formateurs",
  suppleance: "par suppléance",
  paper: "d’après le papier signé",
};

const toExplain = (flags: (typeof SheetClosed.Type)["flags"]): string => {
  const count = flags.filter(({ level }) => level === "to-explain").length;
  return count === 0 ? "" : `, avec ${frenchCount(count, "point", "points")} à expliquer`;
};

const sheetsFr: Pick<
  RegisterSentencesOf<typeof trainingFacts>,
  | "AttendanceSigned.1"
  | "LateSignatureCountersigned.1"
  | "PresenceStated.1"
  | "SigningLinkGiven.1"
  | "SegmentSigned.1"
  | "SheetClosed.1"
  | "FlagExplained.1"
> = {
  "AttendanceSigned.1": ({ session, person, from, to, late, signature }, words) => {
    const ways = [
      ...(isBefore(signature.at, to) ? ["avant sa fin"] : []),
      ...(saysCode(signature.sentence) ? ["avec le code de la séance"] : []),
    ].join(" et ");
    const signed = ways === "" ? "a signé" : `a signé, ${ways},`;
    const when = late === null ? signed : "a signé après coup";
    return `${words.person(person)} ${when} la séquence ${spanned({ from, to })} de ${words.session(session)}`;
  },
  "LateSignatureCountersigned.1": ({ session, sequence, person, signature }, words) =>
    `${words.person(signature.signer)} a contresigné la signature tardive ${of(words.person(person))} pour ${words.sequence(session, sequence)} de ${words.session(session)}`,
  "PresenceStated.1": ({ session, sequence, person, presence, by }, words) => {
    const place = `${words.sequence(session, sequence)} de ${words.session(session)}`;
    const seen = `${words.person(by)} a constaté`;
    if (presence.kind === "absent")
      return `${seen} l’absence ${of(words.person(person))} à ${place}`;
    const extent =
      presence.kind === "whole"
        ? "entière"
        : `de ${hour(presence.arrived.time)} à ${hour(presence.left.time)}`;
    return `${seen} la présence ${extent} ${of(words.person(person))} à ${place}`;
  },
  "SigningLinkGiven.1": ({ session, guest, by, until }, words) =>
    `${words.person(by)} a remis à ${words.person(guest)} un lien pour signer la feuille d’émargement de ${words.session(session)}, jusqu’au ${frenchDay(until.day)}`,
  "SegmentSigned.1": ({ session, segment, formateur, signature }, words) => {
    const way = signature.method === "link" ? ", par un lien," : ",";
    return `${words.person(formateurId(formateur))} a signé, comme formateur${way} ${words.segment(session, segment)} de ${words.session(session)}`;
  },
  "SheetClosed.1": ({ session, manner, by, flags }, words) =>
    `${words.person(by)} a clos la feuille d’émargement de ${words.session(session)} (${mannersFr[manner]})${toExplain(flags)}`,
  "FlagExplained.1": ({ session, flag, sequence, person, by }, words) => {
    const { title } = flagWords(
      { flag, person, sequence },
      {
        person: words.person,
        sequence: (id) => words.sequence(session, id),
        segment: (id) => words.segment(session, id),
      },
    );
    return `${words.person(by)} a expliqué un point de la feuille de ${words.session(session)}${because(title)}`;
  },
};

const otherTrainingFr: Pick<
  RegisterSentencesOf<typeof trainingFacts>,
  | "AutoformationRecorded.1"
  | "AutoformationConfirmed.1"
  | "ExternalTrainingRecorded.1"
  | "ExternalTrainingAccepted.1"
  | "TrainingAttested.1"
  | "AttestationRevoked.1"
> = {
  "AutoformationRecorded.1": ({ person, protocol, module, nominal, completed }, words) =>
    `${words.writer} a noté l’autoformation ${quoted(words.module(protocol, module))} ${of(words.person(person))}, ${frenchMinutes(nominal)}, achevée le ${frenchDay(completed.day)}`,
  "AutoformationConfirmed.1": ({ autoformation, person, by }, words) =>
    `${words.person(by)} a confirmé ${words.autoformation(autoformation)} ${of(words.person(person))}`,
  "ExternalTrainingRecorded.1": ({ person, organisme, total, issued }, words) => {
    const long = total === null ? "" : `, ${frenchMinutes(total)}`;
    return `${words.writer} a noté l’attestation de l’organisme ${quoted(words.text(organisme))} pour ${words.person(person)}${long}, délivrée le ${frenchDay(issued.day)}`;
  },
  "ExternalTrainingAccepted.1": ({ training, person, by }, words) =>
    `${words.person(by)} a accepté ${words.external(training)} pour ${words.person(person)}`,
  "TrainingAttested.1": ({ team, person, minutes, days, manner, signature }, words) => {
    const act = manner === "taught" ? "a attesté" : "a attesté avoir pris connaissance de";
    const what = `la formation ${of(words.person(person))} dans ${words.team(team)}`;
    return `${words.person(signature.signer)} ${act} ${what}${because(frenchMinutes(minutes))} sur ${frenchCount(days, "jour", "jours")}`;
  },
  "AttestationRevoked.1": ({ attestation, team, person, by }, words) =>
    `${words.person(by)} a retiré ${words.attestation(attestation)} ${of(words.person(person))} dans ${words.team(team)}`,
};

export const trainingRegisterFr: RegisterSentencesOf<typeof trainingFacts> = {
  "SessionScheduled.1": ({ session, afterwards }, words) =>
    afterwards === null
      ? `${words.writer} a prévu ${words.session(session)}`
      : `${words.writer} a saisi après coup ${words.session(session)}, d’après ${words.document(afterwards)}`,
  "SessionReplanned.1": ({ session }, words) =>
    `${words.writer} a changé le programme de ${words.session(session)}`,
  "SessionCancelled.1": ({ session }, words) =>
    `${words.writer} a annulé ${words.session(session)}`,
  "SessionOpened.1": ({ session }, words) =>
    `${words.writer} a ouvert la feuille d’émargement de ${words.session(session)}`,
  "ParticipantsEnrolled.1": ({ session, persons }, words) =>
    persons.length === 0
      ? `${words.writer} n’a inscrit personne à ${words.session(session)}`
      : `${words.writer} a inscrit ${listed(persons.map(words.person))} à ${words.session(session)}`,
  "ParticipantRemoved.1": ({ session, person }, words) =>
    `${words.writer} a retiré l’inscription ${of(words.person(person))} à ${words.session(session)}`,
  "GuestFormateurNamed.1": ({ guest, profession, organisation }, words) => {
    const from = organisation === null ? "" : `, ${words.text(organisation)}`;
    return `${words.writer} a nommé formateur invité ${words.person(guest)} (${professionFr(profession)}${from})`;
  },
  ...sheetsFr,
  ...otherTrainingFr,
};
