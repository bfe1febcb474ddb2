import { because, quoted } from "../journal/registerPhrases.ts";
import type { RegisterSentencesOf } from "../journal/RegisterWords.ts";
import { frenchCount, frenchDay } from "../kernel/Sentence.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Day } from "../kernel/time.ts";
import type { structureFacts } from "./facts.ts";
import { agreementFr, arsFr, structureKindFr } from "./labels.ts";

const since = (from: Day | null): string => (from === null ? "" : `, depuis le ${frenchDay(from)}`);

/** « , numéro FINESS 759990005 », or nothing. */
const numbered = (finess: Sealed | null, text: (sealed: Sealed) => string): string =>
  finess === null ? "" : `, numéro FINESS ${text(finess)}`;

export const structureRegisterFr: RegisterSentencesOf<typeof structureFacts> = {
  "StructureFounded.1": ({ name, finess }, { writer, text }) =>
    `${writer} a ouvert l’espace de la structure ${quoted(text(name))}${numbered(finess, text)}`,
  "StructureKindStated.1": ({ kind, from }, { writer }) =>
    `${writer} a indiqué la sorte de structure${because(structureKindFr(kind))}${since(from)}`,
  "AgreementStated.1": ({ agreement, from }, { writer }) =>
    agreement === null
      ? `${writer} a retiré l’accord conventionnel de la structure${since(from)}`
      : `${writer} a indiqué l’accord conventionnel de la structure${because(agreementFr(agreement))}${since(from)}`,
  "ArsStated.1": ({ ars }, { writer }) =>
    ars === null
      ? `${writer} a retiré l’ARS de la structure`
      : `${writer} a indiqué l’ARS de la structure${because(arsFr(ars))}`,
  "EntityDescribed.1": ({ name, finess }, { writer, text }) =>
    `${writer} a corrigé le nom ou le numéro de l’entité ${quoted(text(name))}${numbered(finess, text)}`,
  "SiretStated.1": ({ entity, siret, usual }, { writer, entity: which, text }) => {
    if (siret === null) return `${writer} a retiré le numéro SIRET de l’entité ${which(entity)}`;
    const unusual = usual ? "" : ", de forme inhabituelle";
    return `${writer} a noté le numéro SIRET ${text(siret)} de l’entité ${which(entity)}${unusual}`;
  },
  "EntityClosed.1": ({ entity, on }, { writer, entity: which }) =>
    `${writer} a noté que l’entité ${which(entity)} ferme après le ${frenchDay(on)}`,
  "EntityAdded.1": ({ name, finess }, { writer, text }) =>
    `${writer} a ajouté à la structure l’entité ${quoted(text(name))}${numbered(finess, text)}`,
  "SharedSoftwareAdopted.1": ({ name, from, access }, { writer, text }) => {
    const whose =
      access === "everyone"
        ? "ouvert à tous les membres"
        : `ouvert à ${frenchCount(access.length, "personne", "personnes")}`;
    return `${writer} a indiqué le logiciel commun ${quoted(text(name))}, ${whose}, en service depuis le ${frenchDay(from)}`;
  },
  "SharedSoftwareDropped.1": ({ software, on }, { writer, software: which }) =>
    `${writer} a noté que le logiciel commun ${which(software)} n’est plus en service après le ${frenchDay(on)}`,
};
