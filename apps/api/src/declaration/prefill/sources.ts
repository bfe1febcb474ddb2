import type { MemberSource, TeamSource } from "@coopilote/contract/declaration/prefill.ts";
import { plainText } from "@coopilote/domain/kernel/plainText.ts";

/** What a source holds. */
type Holds = "text" | "number" | "email" | "phone" | "yes" | "day" | "choice";

const texts = ["Text", "Textarea", "Formatted"];

/** Which types of champ take it: those that the site lets be prefilled, and whose format is documented. */
const taken: Readonly<Record<Holds, ReadonlyArray<string>>> = {
  text: texts,
  number: [...texts, "IntegerNumber"],
  email: [...texts, "Email"],
  phone: [...texts, "Phone"],
  yes: ["YesNo", "Checkbox"],
  day: ["Date"],
  choice: [...texts, "DropDownList"],
};

/** `labels`: of the champs that ask for it, as forms are known or expected to word them. */
type Known = { readonly holds: Holds; readonly labels: ReadonlyArray<string> };

/** What is asked once, in the order of the arrêté of 8 September 2025 as far as it was read. Nothing sworn is among it. */
export const teamSources: Readonly<Record<TeamSource, Known>> = {
  "protocol.title": {
    holds: "choice",
    labels: ["Protocole", "Titre du protocole", "Intitulé du protocole", "Nom du protocole"],
  },
  "structure.name": {
    holds: "text",
    labels: ["Structure", "Nom de la structure", "Structure déclarante"],
  },
  "structure.finess": {
    holds: "number",
    labels: ["FINESS", "Numéro FINESS", "N° FINESS", "Numéro FINESS de la structure"],
  },
  "referent.family": {
    holds: "text",
    labels: ["Nom du référent", "Nom du référent chargé de la déclaration"],
  },
  "referent.given": {
    holds: "text",
    labels: ["Prénom du référent", "Prénom du référent chargé de la déclaration"],
  },
  "referent.email": {
    holds: "email",
    labels: ["Adresse électronique du référent", "Courriel du référent", "Email du référent"],
  },
  "referent.phone": { holds: "phone", labels: ["Téléphone du référent"] },
  "legal-head.family": {
    holds: "text",
    labels: ["Nom du responsable légal", "Nom du responsable de la structure"],
  },
  "legal-head.given": {
    holds: "text",
    labels: ["Prénom du responsable légal", "Prénom du responsable de la structure"],
  },
  "legal-head.email": {
    holds: "email",
    labels: ["Adresse électronique du responsable légal", "Courriel du responsable légal"],
  },
  "legal-head.phone": { holds: "phone", labels: ["Téléphone du responsable légal"] },
  "projet.attested": {
    holds: "yes",
    labels: ["Le protocole est-il intégré au projet de santé ?"],
  },
  "projet.day": { holds: "day", labels: ["Date d’intégration au projet de santé"] },
};

/** What is asked of each professional, inside a repeated block. */
export const memberSources: Readonly<Record<MemberSource, Known>> = {
  "member.family": { holds: "text", labels: ["Nom", "Nom de famille", "Nom du professionnel"] },
  "member.given": { holds: "text", labels: ["Prénom", "Prénom du professionnel"] },
  "member.role": {
    holds: "choice",
    labels: ["Rôle", "Rôle dans l’équipe", "Délégant ou délégué", "Fonction dans le protocole"],
  },
  "member.profession": { holds: "choice", labels: ["Profession"] },
  "member.number": {
    holds: "number",
    labels: ["RPPS", "Numéro RPPS", "N° RPPS", "Numéro RPPS ou ADELI", "N° RPPS ou ADELI"],
  },
};

const isNamedBy = ({ labels }: Known, label: string): boolean =>
  labels.some((known) => plainText(known) === plainText(label.trim()));

/** Whether a type of champ takes what a source holds. */
export const takes = ({ holds }: Known, type: string): boolean => taken[holds].includes(type);

/** The source whose words are those of a champ, where its type takes it. */
export const sourceNamed = <S extends string>(
  sources: Readonly<Record<S, Known>>,
  { label, type }: { readonly label: string; readonly type: string },
): S | null => {
  for (const name in sources)
    if (isNamedBy(sources[name], label) && takes(sources[name], type)) return name;
  return null;
};
