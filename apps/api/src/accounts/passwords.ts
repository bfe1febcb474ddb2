/** Shortest password, in characters (ANSSI PG-078: twelve where nothing else protects). */
export const shortestPassword = 12;

/** At least so many different characters once usual words are taken out. */
const leastDifferent = 5;

const usual = [
  "motdepasse",
  "password",
  "azertyuiop",
  "qwertyuiop",
  "azerty",
  "qwerty",
  "0123456789",
  "123456789",
  "987654321",
  "123456",
  "abcdefgh",
  "bonjour",
  "soleil",
  "coopilote",
  "coucou",
  "doudou",
  "jetaime",
  "loulou",
  "chouchou",
  "marseille",
  "administrateur",
  "admin",
  "welcome",
  "iloveyou",
  "protocole",
  "cooperation",
  "infirmiere",
  "infirmier",
  "medecin",
];

const plain = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

const wordsOf = (text: string): ReadonlyArray<string> =>
  plain(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word.length > 2);

/** What is left of a password once what anyone would try is taken out. */
const surprising = (password: string, known: ReadonlyArray<string>): string =>
  known
    .reduce((rest, word) => rest.replaceAll(word, ""), plain(password))
    .replace(/\d+/gu, (digits) => digits.slice(0, 2));

/** Whether a password is too short, or made of usual words and of what is known of its owner. */
export const isTooEasy = (
  password: string,
  owner: { readonly name: string; readonly identifier: string },
): boolean => {
  if ([...password].length < shortestPassword) return true;
  const known = [...wordsOf(owner.name), ...wordsOf(owner.identifier), ...usual];
  return new Set(surprising(password, known)).size < leastDifferent;
};
