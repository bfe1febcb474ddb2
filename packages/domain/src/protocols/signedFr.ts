/** What a reader of the annex signs, and the one who confirms (j4). */
export const annexFr = {
  read: "J’ai lu l’annexe de l’arrêté jointe. Elle prévoit ce que j’ai coché, aux pages indiquées, et ne prévoit pas le reste.",
  confirmed:
    "J’ai lu à mon tour l’annexe de l’arrêté jointe, et je confirme chacune des réponses ci-dessus.",
} as const;

/** What whoever supplies a figure signs (j14). */
export const figureFr = {
  supplied: "Je fournis ce chiffre d’après la source citée.",
  removing:
    "La structure décide qu’un retard sur cette période fait sortir des conditions réunies. C’est une règle interne, qu’aucun texte lu ne demande.",
} as const;
