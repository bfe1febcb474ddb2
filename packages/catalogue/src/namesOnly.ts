import type { Source } from "@coopilote/domain/protocols/Requirement.ts";
import { source } from "./sources.ts";

/** A protocol known by its name alone: nobody may choose it before its arrêté is read. */
export type NamedOnly = { readonly name: string; readonly note: string; readonly source: Source };

const heard = source("Nom de culture générale, à vérifier sur la liste du ministère", "j40");
const toComplete = "À compléter depuis l’arrêté.";
const isItNational =
  "À compléter depuis l’arrêté : son existence comme protocole national est inconnue.";

const named = (name: string, note: string = toComplete): NamedOnly => ({
  name,
  note,
  source: heard,
});

/** National protocols known by name only; they are no versions, and cannot be chosen. */
export const namesOnly: ReadonlyArray<NamedOnly> = [
  named("Consultation du voyageur par une infirmière"),
  named("Consultations de CeGIDD, dépistage du VIH et des IST, par une infirmière"),
  named("Suivi de l’hépatite C par une infirmière"),
  named("Tests cutanés allergologiques par une infirmière"),
  named("Cystoscopie souple par une infirmière"),
  named("Prélèvement de cornées"),
  named("Télésurveillance des défibrillateurs implantables (rythmologie) par une infirmière"),
  named("Pré-lecture de vidéocapsule"),
  named("Manométrie et pH-métrie"),
  named("Explorations fonctionnelles respiratoires"),
  named("Toxine botulique"),
  named("Remplissage de pompe à baclofène"),
  named("Dialyse : débit de fistule"),
  named("Prise en charge macroscopique par un technicien de laboratoire (anatomo-pathologie)"),
  named("Lecture cytologique"),
  named("Injections intravitréennes et glaucome (ophtalmologie)"),
  named("Examens de santé de l’enfant par une puéricultrice (PMI)"),
  named("Dermatologie : télé-expertise de lésions cutanées"),
  named("Tuberculose (CLAT)", isItNational),
  named("Interruption volontaire de grossesse", isItNational),
];
