/** What a reader of the annex signs, and the one who confirms (j4). */
export const annexFr = {
  read: "J’ai lu l’annexe de l’arrêté jointe. Elle prévoit ce que j’ai coché, aux pages indiquées, et ne prévoit pas le reste.",
  confirmed:
    "J’ai lu à mon tour l’annexe de l’arrêté jointe, et je confirme chacune des réponses ci-dessus.",
} as const;

/** What whoever settles a point that the texts leave open signs (j2, j3, j9). */
export const interpretationFr =
  "Je tranche ce point pour l’équipe, d’après la source citée. Il reste à reprendre si un texte dit autre chose.";

/** What whoever supplies a figure signs (j14). */
export const figureFr = {
  supplied: "Je fournis ce chiffre d’après la source citée.",
  removing:
    "La structure décide qu’un retard sur cette période fait sortir des conditions réunies. C’est une règle interne, qu’aucun texte lu ne demande.",
} as const;
