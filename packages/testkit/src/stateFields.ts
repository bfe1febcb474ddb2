/** A champ as the schema of a form tells it. */
export type Descriptor = {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly options?: ReadonlyArray<string>;
  readonly champDescriptors?: ReadonlyArray<Descriptor>;
};

/** A champ by its stable number, its type and its label. */
export const champ = (
  stable: number,
  type: string,
  label: string,
  required: boolean,
  more: Pick<Descriptor, "options" | "champDescriptors"> = {},
): Descriptor => ({
  __typename: `${type}ChampDescriptor`,
  id: Buffer.from(`Champ-${stable}`).toString("base64"),
  label,
  description: null,
  required,
  ...more,
});

/** An invented form, in the order of the arrêté of 8 September 2025 as far as it was read. */
export const descriptors: ReadonlyArray<Descriptor> = [
  champ(1, "HeaderSection", "Le protocole", false),
  champ(2, "Text", "Titre du protocole", true),
  champ(3, "PieceJustificative", "Protocole local et ses annexes", false),
  champ(4, "HeaderSection", "La structure", false),
  champ(5, "Text", "Nom de la structure", true),
  champ(6, "Formatted", "Numéro FINESS", false),
  champ(7, "Siret", "Numéro SIRET", false),
  champ(8, "Text", "Nom du référent chargé de la déclaration", true),
  champ(9, "Text", "Prénom du référent chargé de la déclaration", true),
  champ(10, "Email", "Adresse électronique du référent", true),
  champ(11, "Text", "Nom du responsable légal", true),
  champ(12, "Text", "Prénom du responsable légal", true),
  champ(13, "Phone", "Téléphone du responsable légal", false),
  champ(14, "YesNo", "Le protocole est-il intégré au projet de santé ?", true),
  champ(15, "Repetition", "Professionnels qui mettent en œuvre le protocole", true, {
    champDescriptors: [
      champ(16, "Text", "Nom", true),
      champ(17, "Text", "Prénom", true),
      champ(18, "DropDownList", "Profession", true, {
        options: ["Médecin", "Infirmier", "Masseur-kinésithérapeute", "Pharmacien"],
      }),
      champ(19, "DropDownList", "Rôle dans l’équipe", true, { options: ["Délégant", "Délégué"] }),
      champ(20, "Formatted", "Numéro RPPS", true),
    ],
  }),
  champ(21, "Checkbox", "J’atteste sur l’honneur que l’équipe s’engage volontairement", true),
];

const keyOf = ({ id }: Descriptor): string => `champ_${id.replace(/=+$/u, "")}`;

const isKept = ({ __typename, options }: Descriptor, value: unknown): boolean => {
  switch (__typename) {
    case "TextChampDescriptor":
    case "FormattedChampDescriptor":
    case "EmailChampDescriptor":
    case "PhoneChampDescriptor":
      return typeof value === "string";
    case "YesNoChampDescriptor":
    case "CheckboxChampDescriptor":
      return value === "true" || value === "false";
    case "DropDownListChampDescriptor":
      return typeof value === "string" && (options ?? []).includes(value);
    case "RepetitionChampDescriptor":
      return Array.isArray(value);
    default:
      return false;
  }
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What the site keeps of what it is sent: unknown keys and invalid values are dropped without a word. */
export const kept = (
  sent: Readonly<Record<string, unknown>>,
  fields: ReadonlyArray<Descriptor>,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = sent[keyOf(field)];
      if (value === undefined || !isKept(field, value)) return [];
      return Array.isArray(value)
        ? [
            [
              keyOf(field),
              value.map((row: unknown) =>
                kept(isRecord(row) ? row : {}, field.champDescriptors ?? []),
              ),
            ],
          ]
        : [[keyOf(field), value]];
    }),
  );
