import { that } from "../journal/registerPhrases.ts";
import type { Role } from "../protocols/Requirement.ts";

const nbsp = "\u00A0";
export const roleFr: Readonly<Record<Role, string>> = { delegant: "délégant", delegate: "délégué" };

/** The individual and nominative engagement (R18), with the right to stop (j34). */
export const engagementFr = (role: Role, protocol: string): string =>
  `Je m’engage, de mon plein gré et en mon nom propre, comme ${roleFr[role]}, dans l’équipe qui met en œuvre le protocole «${nbsp}${protocol}${nbsp}». Je peux m’arrêter à tout moment, sans l’accord de personne${nbsp}: ma sortie prend effet à l’instant.`;

/** Who answers for what (R68), read before signing. */
export const responsibilitiesFr: ReadonlyArray<string> = [
  "Le délégué répond de la mise en œuvre de l’acte qu’il réalise.",
  "Le délégant répond de la formation du délégué et de pouvoir être joint.",
  "La structure répond de l’organisation de la formation.",
];

/** The sworn line on civil liability (j28). */
export const insuranceFr = {
  "own-policy":
    "J’atteste sur l’honneur disposer d’une assurance de responsabilité civile professionnelle.",
  employer: "J’atteste sur l’honneur que mon employeur couvre ma responsabilité civile.",
} as const;

/** Attestation sur l'honneur, as delegant or delegate (R48). */
export const swornFr = (role: Role, protocol: string): string =>
  `J’atteste sur l’honneur disposer des qualifications, des compétences et de l’expérience que le protocole «${nbsp}${protocol}${nbsp}» demande, comme ${roleFr[role]}.`;

/** What an employer agrees to, of someone who works in an établissement (R43): no text read gives the words. */
export const employerFr = (person: string, role: Role, protocol: string): string =>
  `Je donne mon accord à ce ${that(person)}, que j’emploie, mette en œuvre comme ${roleFr[role]}, sur son temps de travail, le protocole «${nbsp}${protocol}${nbsp}».`;
