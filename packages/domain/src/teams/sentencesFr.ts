import type { Role } from "../protocols/Requirement.ts";
import type { EngagementSigned } from "./facts.ts";

type Insurance = (typeof EngagementSigned.Type)["insurance"];

/** Whose responsibility what is (R68), and the right to stop (R16, j34). */
const engagedFr: Readonly<Record<Role, (protocol: string) => ReadonlyArray<string>>> = {
  delegate: (protocol) => [
    `Je m’engage, de mon plein gré et à titre individuel, comme délégué dans le protocole « ${protocol} ».`,
    "Je réponds de l’acte que je réalise, dans les limites du protocole et de ma formation. Le délégant répond de ma formation et d’être joignable ; la structure, de la bonne organisation de la formation.",
    "Je peux arrêter à tout moment, de ma seule décision, avec effet immédiat.",
  ],
  delegant: (protocol) => [
    `Je m’engage, de mon plein gré et à titre individuel, comme délégant dans le protocole « ${protocol} ».`,
    "Je réponds de la formation prévue et d’être joignable par les délégués. Le délégué répond de l’acte qu’il réalise ; la structure, de la bonne organisation de la formation.",
    "Je peux arrêter à tout moment, de ma seule décision, avec effet immédiat.",
  ],
};

/** What a member reads as they sign their engagement, kept as `engagement.1`: other words would be another code. */
export const engagementSentences = (role: Role, protocol: string): ReadonlyArray<string> =>
  engagedFr[role](protocol);

/** The sworn line on civil liability that the engagement carries (j28). */
export const insuranceFr: Readonly<Record<Insurance, string>> = {
  "own-policy":
    "En exercice libéral, j’ai une assurance de responsabilité civile professionnelle qui couvre ces actes.",
  employer: "En exercice salarié, l’assurance de mon employeur couvre ces actes.",
};

/** What a member swears, kept as `honneur.1` (R48). */
export const swornSentence = (role: Role): string =>
  `J’atteste sur l’honneur avoir les qualifications, compétences et expériences que le protocole requiert, en tant que ${role === "delegant" ? "délégant" : "délégué"}.`;
