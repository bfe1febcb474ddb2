import { wordsSigned } from "@coopilote/domain/dossier/wordsSigned.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import { judgedBy } from "@coopilote/domain/readiness/textOn.ts";
import type { Legible } from "@coopilote/domain/registerWords.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Role } from "@coopilote/domain/protocols/Requirement.ts";
import { insuranceFr, roleFr } from "@coopilote/domain/teams/signedFr.ts";
import type { EmployerAgreement, Engagement, Sworn, Team } from "@coopilote/domain/teams/Team.ts";
import { footOf, type Head } from "../kernel/Framed.ts";
import { presented, structureNamed, wordsIn } from "../kernel/named.ts";
import { signedAs, signedWords, type SignedWords } from "../kernel/signedWords.ts";
import { memberPapersFr as fr } from "./memberPapersFr.ts";

/**
 * A member as a paper is made of them. `legible`: the workspace at the entry of what they signed, or as it is where it is to be
 * signed; `on`: the instant of the same.
 */
export type MemberPrinted = {
  readonly legible: Legible;
  readonly team: Team;
  readonly person: PersonId;
  readonly role: Role;
  readonly on: LocalInstant;
  readonly head: Head;
};

const versionOf = ({ legible, team, on }: MemberPrinted) => {
  const judged = judgedBy(legible.workspace, team.team, on);
  if (judged === undefined) throw new Error(`team ${team.team} has no text`);
  return judged.version;
};

const whoIs = ({ legible, person, on }: MemberPrinted): string =>
  presented(legible, person, on.day);

const framed = (printed: MemberPrinted, title: string) => {
  const { title: protocol, arrete } = versionOf(printed);
  return {
    paper: {
      title,
      structure: structureNamed(printed.legible),
      foot: footOf(printed.head),
      band: null,
    },
    about: [
      [fr.person, whoIs(printed)],
      [fr.role, roleFr[printed.role]],
      [fr.protocol, protocol],
      [fr.text, arrete.title],
    ] as const,
  };
};

/** The engagement of a member, signed or to sign. */
export const engagementPaper = (
  printed: MemberPrinted,
  engagement: Engagement | undefined,
): SignedWords => {
  const { shortTitle: protocol } = versionOf(printed);
  const insurance = engagement?.insurance ?? null;
  return signedWords({
    ...framed(printed, fr.engagement),
    words: wordsSigned["engagement.1"]({ role: printed.role, protocol, insurance }),
    choices: insurance === null ? Object.values(insuranceFr) : [],
    signatures: [
      engagement === undefined
        ? { who: whoIs(printed), signed: null }
        : signedAs(printed.legible, engagement.signature),
    ],
  });
};

/** The attestation sur l'honneur of a member, signed or to sign. */
export const swornPaper = (printed: MemberPrinted, sworn: Sworn | undefined): SignedWords => {
  const { shortTitle: protocol } = versionOf(printed);
  return signedWords({
    ...framed(printed, fr.sworn),
    words: wordsSigned["honneur.1"]({ role: printed.role, protocol }),
    signatures: [
      sworn === undefined
        ? { who: whoIs(printed), signed: null }
        : signedAs(printed.legible, sworn.signature),
    ],
  });
};

/** The agreement of an employer, signed by a link, or to be signed by hand and filed as a piece. */
export const employerPaper = (
  printed: MemberPrinted,
  agreement: EmployerAgreement | undefined,
): SignedWords => {
  const { shortTitle: protocol } = versionOf(printed);
  const person = wordsIn(printed.legible).person(printed.person);
  return signedWords({
    ...framed(printed, fr.employer),
    words: wordsSigned["accord-employeur.1"]({ person, role: printed.role, protocol }),
    note: fr.employerNote,
    signatures: [
      agreement === undefined
        ? { who: fr.theEmployer, signed: null }
        : signedAs(printed.legible, agreement.signature),
    ],
  });
};
