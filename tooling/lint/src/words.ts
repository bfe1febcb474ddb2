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
    word: /(?<!\p{L})(?:activ(?:er|ez|ons|ée?s?|ation|ations)|désactiv\w+)(?!\p{L})/iu,
    say: "mettre en œuvre, mise en œuvre",
  },
  {
    word: /(?<!\p{L})(?:personnes?|délégués?|délégants?|professionnels?|membres?) (?:est |sont |non )?autorisée?s?(?!\p{L})/iu,
    say: "peut exercer dans le protocole depuis le …",
  },
  {
    word: /(?<!\p{L})(?:verrou\w*|score)(?!\p{L})/iu,
    say: "conditions de mise en œuvre, conditions réunies",
  },
  {
    word: /(?<!\p{L})(?:manager|administrateur|administratrice)(?!\p{L})/iu,
    say: "responsable légal, coordinateur, référent de la déclaration",
  },
  {
    word: /(?<!\p{L})retraits?(?!\p{L})/iu,
    say: "arrêt, sortie de l’équipe",
    lawful: /critères? de retrait|retrait d[ue] patient|retrait de l’attestation/iu,
  },
  {
    word: /(?<!\p{L})exclu(?:sion|re|s|e|es)?(?!\p{L})/iu,
    say: "hors équipe",
    lawful: /critères? d’exclusion|exclusion du? patient/iu,
  },
  {
    word: /(?<!\p{L})suspen(?:sion|du|due|dus|dues|dre)(?!\p{L})/iu,
    say: "échu, à renouveler, arrêt interne",
    lawful: /ARS|directeur|suspension|L\. 4011-3/u,
  },
  {
    word: /(?<!\p{L})(?:caducs?|caduques?|expirée?s?)(?!\p{L})/iu,
    say: "échu, à renouveler",
    lawful: /lien|session/iu,
  },
  {
    word: /(?<!\p{L})dossiers?(?!\p{L})/iu,
    say: "dossier de contrôle, dossier déposé n° …",
    lawful:
      /dossiers? (?:de contrôle|déposés?|n°|sur le site|de la déclaration|en ligne)|n(?:uméro|°) d[eu] dossier|même dossier/iu,
  },
  {
    word: /(?<!\p{L})tests? échoués?(?!\p{L})|(?<!\p{L})échou(?:é|ée|er)(?!\p{L})/iu,
    say: "non validé, à reprendre",
  },
  { word: /(?<!\p{L})pièces? refusées?(?!\p{L})/iu, say: "à refaire (motif)" },
  {
    word: /(?<!\p{L})formateurs? agréés?(?!\p{L})/iu,
    say: "organisme de formation (statut indiqué : …)",
  },
  {
    word: /(?<!\p{L})(?:stagiaires?|apprenante?s?)(?!\p{L})/iu,
    say: "délégué en formation, participant",
  },
  { word: /(?<!\p{L})accès direct(?!\p{L})/iu, say: "délégation", lawful: /expérimentation/iu },
  { word: /(?<!\p{L})(?:déléguants?|délégataires?)(?!\p{L})/iu, say: "délégant, délégué" },
  { word: /(?<!\p{L})population(?!\p{L})/iu, say: "patients concernés, critères" },
  { word: /(?<!\p{L})(?:anomalies?|alerte rouge)(?!\p{L})/iu, say: "point à expliquer" },
  {
    word: /(?<!\p{L})(?:ci-contre|[àa] (?:gauche|droite)|en (?:rouge|vert|bleu|orange|gris))(?!\p{L})/iu,
    say: "ce que c’est, par son nom (WCAG 1.3.3)",
  },
];

const isSpoken = (path: string): boolean =>
  !isTest(path) &&
  (/(?:^|\/)(?:fr|\w+Fr|labels)\.ts$/u.test(path) ||
    path.endsWith(".typ") ||
    path.startsWith("packages/catalogue/src/") ||
    /^apps\/(?:web|verifier)\/src\/.*\.tsx$/u.test(path));

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
