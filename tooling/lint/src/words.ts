import type { Breach, Rule } from "./Rule.ts";
import { isTest } from "./SourceFile.ts";
import type { SourceFile } from "./SourceFile.ts";

interface Avoided {
  readonly word: RegExp;
  readonly say: string;
  /** Phrases in which the word keeps a lawful sense. */
  readonly lawful?: RegExp;
}

/** The table of docs/GLOSSARY.md (j39): what a screen or a paper must not say, and what it says instead. */
const avoided: ReadonlyArray<Avoided> = [
  {
    word: /\b(?:activ(?:er|ez|ons|ée?s?|ation|ations)|désactiv\w+)\b/iu,
    say: "mettre en œuvre, mise en œuvre",
  },
  {
    word: /\b(?:personnes?|délégués?|délégants?|professionnels?|membres?) (?:est |sont |non )?autorisée?s?\b/iu,
    say: "peut exercer dans le protocole depuis le …",
  },
  { word: /\b(?:verrou\w*|score)\b/iu, say: "conditions de mise en œuvre, conditions réunies" },
  {
    word: /\b(?:manager|administrateur|administratrice)\b/iu,
    say: "responsable légal, coordinateur, référent de la déclaration",
  },
  {
    word: /\bretraits?\b/iu,
    say: "arrêt, sortie de l’équipe",
    lawful: /critères? de retrait|retrait d[ue] patient|retrait de l’attestation/iu,
  },
  {
    word: /\bexclu(?:sion|re|s|e|es)?\b/iu,
    say: "hors équipe",
    lawful: /critères? d’exclusion|exclusion du? patient/iu,
  },
  {
    word: /\bsuspen(?:sion|du|due|dus|dues|dre)\b/iu,
    say: "échu, à renouveler, arrêt interne",
    lawful: /ARS|directeur|suspension|L\. 4011-3/u,
  },
  {
    word: /\b(?:caducs?|caduques?|expirée?s?)\b/iu,
    say: "échu, à renouveler",
    lawful: /lien|session/iu,
  },
  {
    word: /\bdossiers?\b/iu,
    say: "dossier de contrôle, dossier déposé n° …",
    lawful:
      /dossiers? (?:de contrôle|déposés?|n°|sur le site|de la déclaration|en ligne)|n(?:uméro|°) d[eu] dossier|même dossier/iu,
  },
  { word: /\btests? échoués?\b|\béchou(?:é|ée|er)\b/iu, say: "non validé, à reprendre" },
  { word: /\bpièces? refusées?\b/iu, say: "à refaire (motif)" },
  { word: /\bformateurs? agréés?\b/iu, say: "organisme de formation (statut indiqué : …)" },
  { word: /\b(?:stagiaires?|apprenante?s?)\b/iu, say: "délégué en formation, participant" },
  { word: /\baccès direct\b/iu, say: "délégation", lawful: /expérimentation/iu },
  { word: /\b(?:déléguants?|délégataires?)\b/iu, say: "délégant, délégué" },
  { word: /\bpopulation\b/iu, say: "patients concernés, critères" },
  { word: /\b(?:anomalies?|alerte rouge)\b/iu, say: "point à expliquer" },
];

const isSpoken = (path: string): boolean =>
  !isTest(path) &&
  (/(?:^|\/)(?:fr|\w+Fr|labels)\.ts$/u.test(path) ||
    path.startsWith("packages/catalogue/src/") ||
    /^apps\/web\/src\/.*\.tsx$/u.test(path));

const breachesIn = (file: SourceFile): ReadonlyArray<Breach> => {
  const found: Breach[] = [];
  const read = (text: string, start: number): void => {
    for (const { word, say, lawful } of avoided)
      if (word.test(text) && lawful?.test(text) !== true)
        found.push({
          path: file.path,
          line: file.lineOf(start),
          found: `« ${text} » — dire : ${say}`,
        });
  };
  file.visit({
    Literal: (node) => {
      if (typeof node.value === "string" && /\s/u.test(node.value)) read(node.value, node.start);
    },
    TemplateElement: (node) => read(node.value.raw, node.start),
    JSXText: (node) => read(node.value, node.start),
  });
  return found;
};

export const frenchWords: Rule = {
  name: "Screens use the words of the field",
  reason:
    "a word with another sense in the law misleads who swears and who inspects (docs/GLOSSARY.md, j39)",
  breaches: (files) => files.filter(({ path }) => isSpoken(path)).flatMap(breachesIn),
};
