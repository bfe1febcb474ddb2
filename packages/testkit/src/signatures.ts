import type { DocumentId, Hash } from "@coopilote/domain/kernel/ids.ts";
import type { LocalInstant } from "@coopilote/domain/kernel/time.ts";
import type { Invented } from "./people.ts";

/** The signature of someone at their own computer, whom nobody has identified. */
export const signedBy = (
  { person }: Invented,
  sentence: string,
  at: LocalInstant,
  shown: Hash | null = null,
) => ({
  signer: person,
  at,
  method: "account" as const,
  sentence,
  shown,
  device: "ordinateur",
  identity: "not-verified" as const,
  document: null,
  typedBy: null,
});

/** The same, read on a filed paper by whoever typed it. */
export const readOnPaper = (
  signer: Invented,
  sentence: string,
  at: LocalInstant,
  document: DocumentId,
  typist: Invented,
) => ({
  ...signedBy(signer, sentence, at),
  method: "paper" as const,
  document,
  typedBy: typist.person,
});
