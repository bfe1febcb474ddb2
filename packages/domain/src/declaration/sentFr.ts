import { frenchHash } from "../kernel/Sentence.ts";

/** What was sent with an answer, by the hash of its manifest. */
export const dossierSentFr = (manifest: string): string =>
  `le dossier de contrôle d’empreinte ${frenchHash(manifest)}`;
