import { line, national, row } from "../national.ts";
import { source, sources } from "../sources.ts";

const thema = source("Thema Radiologie, 9 mars 2021 (arrêté du 1er mars 2021)", "j40");
const local = source("AP-HP, protocole local PICC et Midline (CNP MEM)", "j40");
const macsf = source("MACSF : pose de voie veineuse centrale", "j40");
const weka = source("Weka, article 89683 : réserves de la HAS de 2013", "j40");
const vvc = source(
  "Arrêté du 1er mars 2021 (JORFARTI000043205322, date de culture générale)",
  "j40",
);
const bordeaux = source("CHU de Bordeaux ; Péricarde", "j40");

/** PICC-line by MERM (P18). The programme read is that of a local protocol: it is not this one's. */
export const piccLine2021 = national({
  protocol: "picc-line",
  version: "picc-line-2021-03-01",
  title:
    "Radiologues interventionnels et MERM pour la pose des PICC-line en salle de radiologie interventionnelle",
  shortTitle: "PICC-line",
  arrete: { title: "Arrêté du 1er mars 2021", source: thema },
  from: "2021-03-01",
  settings: [{ kinds: ["etablissement", "ght"], status: "allowed", source: thema }],
  settingSource: thema,
  delegants: { rows: [row("medecin", "radiologie")], strength: "rapporte", source: thema },
  delegates: { rows: [row("manipulateur-erm")], strength: "rapporte", source: thema },
  cadre: [line("places", "Salle de radiologie interventionnelle", "rapporte", thema)],
  remarks: [
    {
      topic: "variante-locale",
      text: "Un protocole local de l’AP-HP prévoit 6 heures en 3 séances, 30 heures supervisées dont 15 PICC et 15 Midline, au moins 30 poses assistées avant, et 60 actes par an (40 PICC, 20 Midline) : ces chiffres ne sont pas ceux de l’arrêté national.",
      strength: "rapporte",
      source: local,
    },
  ],
});

/** Voie veineuse centrale by IDE (P20). */
export const voieVeineuseCentrale2021 = national({
  protocol: "voie-veineuse-centrale",
  version: "voie-veineuse-centrale-2021-03-01",
  title: "Transfert de compétence : pose de voie veineuse centrale par l’IDE",
  shortTitle: "Voie veineuse centrale",
  arrete: { title: "Arrêté du 1er mars 2021, à confirmer", source: vvc },
  from: "2021-03-01",
  settings: [{ kinds: ["etablissement"], status: "allowed", source: macsf }],
  settingSource: macsf,
  delegants: {
    rows: [row("medecin", "anesthesie-reanimation")],
    strength: "rapporte",
    source: macsf,
  },
  delegates: { rows: [row("infirmier")], strength: "rapporte", source: macsf },
  cadre: [
    line("inclusion", "Le médecin décide de l’inclusion", "rapporte", macsf),
    line("acts", "Anesthésie locale, ponction échoguidée…", "rapporte", macsf),
  ],
  remarks: [
    {
      topic: "reserves-has",
      text: "Réserves de la HAS en 2013 : au moins 1 000 poses par an dans l’établissement, au moins 5 par professionnel et par semaine, 20 % encore faites par les délégants. L’arrêté n’a pas été lu.",
      strength: "rapporte",
      source: weka,
    },
  ],
});

/** Échocardiographie by IDE (P21). */
export const echocardiographie2021 = national({
  protocol: "echocardiographie",
  version: "echocardiographie-2021",
  title:
    "Enregistrement et pré-interprétation des paramètres échocardiographiques trans-thoraciques par une IDE en lieu et place d’un médecin cardiologue avant contrôle et interprétation médicale définitive",
  shortTitle: "Échocardiographie",
  arrete: {
    title: "Arrêté de 2021, à confirmer",
    source: source("Arrêté de 2021 : date de culture générale, non confirmée", "j40"),
  },
  from: "2021-03-01",
  settings: [],
  settingSource: sources.settingUnsaid,
  delegants: { rows: [row("medecin", "cardiologie")], strength: "rapporte", source: bordeaux },
  delegates: { rows: [row("infirmier")], strength: "rapporte", source: bordeaux },
});
