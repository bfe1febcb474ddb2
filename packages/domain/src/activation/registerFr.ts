import { listed, moment, of, quoted, that } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import type { activationFacts } from "./facts.ts";

export const activationRegisterFr: RegisterSentencesOf<typeof activationFacts> = {
  "MiseEnOeuvreRecorded.1": ({ team, effective, by }, words) =>
    `${words.person(by)} a mis en œuvre le protocole de ${words.team(team)} à compter du ${moment(effective)}`,
  "PracticeStarted.1": ({ team, person, actTypes, effective, by }, words) => {
    const acts = actTypes.map((act) => quoted(words.asked(team, act)));
    const scope = acts.length === 0 ? "" : `, pour ${listed(acts)}`;
    return `${words.person(by)} a noté ${that(words.person(person))} exerce dans le protocole de ${words.team(team)} à compter du ${moment(effective)}${scope}`;
  },
  "PracticeStopped.1": ({ team, person, from, by }, words) => {
    const whose = person === null ? "de toute l’équipe" : of(words.person(person));
    return `${words.person(by)} a arrêté l’exercice ${whose} dans le protocole de ${words.team(team)} à compter du ${moment(from)} (arrêt interne)`;
  },
  "RepriseDeclared.1": ({ team, lines, signature }, words) =>
    `${words.person(signature.signer)} a déclaré la reprise de ${words.team(team)} pour ${listed([...new Set(lines.map(({ person }) => words.person(person)))])}`,
  "RepriseConfirmed.1": ({ team, signature }, words) =>
    `${words.person(signature.signer)} a confirmé la reprise de ${words.team(team)}`,
};
