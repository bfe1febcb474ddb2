import type { Signature } from "../kernel/Signature.ts";
import type { Sealed } from "../kernel/Sealed.ts";

/**
 * How the sentences of the register name what a fact gives by its id: names live outside the journal.
 * Each answers with a noun phrase that stands alone in a sentence, and never fails:
 * « une personne retirée », « une séance » where the name is forgotten or was never known.
 */
export type RegisterWords = {
  /** Who wrote the entry: « Dr Lucie Exemple », « la console du serveur ». */
  readonly writer: string;
  /** Someone, a guest included. */
  readonly person: (id: string) => string;
  /** « , identité non vérifiée, lien remis par Dr Lucie Exemple », « , code choisi devant Dr Lucie Exemple le 18 mars 2025 », or nothing (j25). */
  readonly proof: (signature: Signature) => string;
  /** « l’équipe « Lombalgie » » */
  readonly team: (id: string) => string;
  /** « l’équipe « Lombalgie » », « Inès Fictive », « la structure » */
  readonly subject: (id: string) => string;
  /** « la condition « Évaluation régulière » » */
  readonly requirement: (team: string, code: string) => string;
  /** The title under which a team is asked an assessment or acts. */
  readonly asked: (team: string | null, code: string) => string;
  /** A kind of structure. */
  readonly setting: (code: string) => string;
  readonly entity: (id: string) => string;
  readonly software: (id: string) => string;
  /** « l’exercice libéral » */
  readonly exercise: (person: string, id: string) => string;
  /** The entity someone belongs to. */
  readonly affiliation: (person: string, id: string) => string;
  /** « l’absence du 10 mars 2026 au 14 mars 2026 » */
  readonly absence: (person: string, id: string) => string;
  /** « la séance du 10 mars 2026 « Examen du rachis » » */
  readonly session: (id: string) => string;
  /** « la séquence de 12 h 30 à 14 h » */
  readonly sequence: (session: string, id: string) => string;
  /** « la partie de 12 h 30 à 13 h 30 » */
  readonly segment: (session: string, id: string) => string;
  readonly module: (protocol: string, code: string) => string;
  /** « la pièce « annexe.pdf » » */
  readonly document: (id: string) => string;
  /** « l’annexe « annexe.pdf » » */
  readonly reading: (id: string) => string;
  /** « l’attestation de formation du 24 mars 2026 » */
  readonly attestation: (id: string) => string;
  /** « l’autoformation « Le rachis » du 24 mars 2026 » */
  readonly autoformation: (id: string) => string;
  /** « l’attestation de l’organisme « Organisme Fictif » » */
  readonly external: (id: string) => string;
  /** « l’évaluation « Analyse de pratiques » du 24 mars 2026 » */
  readonly assessment: (id: string) => string;
  /** « la liste préparée le 24 mars 2026 » */
  readonly declaration: (id: string) => string;
  /** « la demande de l’ARS du 24 mars 2026 » */
  readonly request: (id: string) => string;
  /** « la suspension de l’ARS du 24 mars 2026 » */
  readonly suspension: (id: string) => string;
  /** What was typed; « texte retiré » once forgotten. */
  readonly text: (sealed: Sealed) => string;
};

/** The sentence of each fact of a slice, without its full stop; a fact without one does not compile. */
export type RegisterSentencesOf<S extends { readonly [type: string]: { readonly Type: unknown } }> =
  {
    readonly [K in keyof S & string]: (body: S[K]["Type"], words: RegisterWords) => string;
  };
