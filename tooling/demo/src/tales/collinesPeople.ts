import { generalist, layperson, physiotherapist } from "../Player.ts";

/** The MSP des Trois-Collines: one salaried coordinator, eight generalists, and physiotherapists, on two sites. */
export const maud = layperson("Maud", "Imaginaire");

export const bertrand = generalist("Bertrand", "Modèle", 101);
export const helene = generalist("Hélène", "Exemple", 102);
export const samir = generalist("Samir", "Gabarit", 103);
export const solene = generalist("Solène", "Prototype", 104);
export const anneLaure = generalist("Anne-Laure", "Maquette", 105);
export const yann = generalist("Yann", "Canevas", 106);
export const marc = generalist("Marc", "Échantillon", 107);
export const odile = generalist("Odile", "Témoin", 108);

export const clara = physiotherapist("Clara", "Fictif", 111);
export const thomas = physiotherapist("Thomas", "Esquisse", 112);
export const nadia = physiotherapist("Nadia", "Ébauche", 113);
/** Leaves at the end of June 2026. */
export const julien = physiotherapist("Julien", "Spécimen", 114);
/** Comes in April 2026. */
export const margaux = physiotherapist("Margaux", "Chimère", 115);
/** Salaried by the house, the others are not. */
export const mathis = physiotherapist("Mathis", "Mirage", 116);
export const elodie = physiotherapist("Élodie", "Personnage", 117);
export const baptiste = physiotherapist("Baptiste", "Figurant", 118);

/** Those of the site du Bourg, where the house has its seat. */
export const atBourg = [bertrand, helene, solene, marc, clara, thomas, julien];
export const atCoteau = [samir, anneLaure, yann, odile, nadia, elodie, baptiste];

export const firstDelegants = [bertrand, helene, samir, solene];
export const firstDelegates = [clara, thomas, nadia, julien];
export const delegantsOfCheville = [anneLaure, yann, samir];
export const delegatesOfCheville = [clara, elodie, baptiste];
