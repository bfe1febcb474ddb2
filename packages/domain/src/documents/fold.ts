import { HashMap } from "effect";
import { type FactsOf, type Folded, personOf } from "../journal/Entry.ts";
import { type History, remember } from "../kernel/History.ts";
import { changed, remembered } from "../kernel/maps.ts";
import type { DocumentState } from "./Document.ts";
import type { documentFacts } from "./facts.ts";

export const evolveDocuments = (
  state: DocumentState,
  { version: entry, at, actor, fact: { type, body } }: Folded<FactsOf<typeof documentFacts>>,
): DocumentState => {
  const noted = { entry, at };
  switch (type) {
    case "DocumentFiled.1":
      return {
        documents: HashMap.set(state.documents, body.document, {
          ...noted,
          ...body,
          filedBy: personOf(actor) ?? null,
          attached: undefined,
          verdicts: undefined,
        }),
        documentsAbout: body.about.reduce(
          (index, id) => remembered(index, id, body.document),
          state.documentsAbout,
        ),
      };
    case "DocumentAttached.1":
      return {
        documents: changed(state.documents, body.document, (document) => ({
          ...document,
          attached: body.about.reduce<History<string>>(remember, document.attached),
        })),
        documentsAbout: body.about.reduce(
          (index, id) => remembered(index, id, body.document),
          state.documentsAbout,
        ),
      };
    case "DocumentAccepted.1":
    case "DocumentToRedo.1":
      return {
        ...state,
        documents: changed(state.documents, body.document, (document) => ({
          ...document,
          verdicts: remember(document.verdicts, {
            ...noted,
            verdict: type === "DocumentAccepted.1" ? "accepted" : "to-redo",
            by: body.by,
            reason: "reason" in body ? body.reason : null,
          }),
        })),
      };
  }
};
