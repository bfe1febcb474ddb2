import { generalist, layperson, nurse, pharmacist } from "../Player.ts";

export const anne = layperson("Anne", "Répétition");
/** President of the CPTS: responsable légal, without an account. */
export const gilles = pharmacist("Gilles", "Présentation", 241);
export const marc = generalist("Marc", "Hypothèse", 242);
export const louise = generalist("Louise", "Illustration", 243);
export const farid = nurse("Farid", "Figuration", 244);
export const chloe = nurse("Chloé", "Pantomime", 245);
export const mona = nurse("Mona", "Tentative", 246);
export const regis = nurse("Régis", "Essai", 247);
/** Délégué of the first team, as the texts of 2023 allowed pharmacists to be. */
export const basile = pharmacist("Basile", "Démonstration", 248);

export const physicians = [marc, louise];
export const nurses = [farid, chloe, mona];
