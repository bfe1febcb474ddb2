import { Schema } from "effect";
import { Code, DocumentId, Id, PersonId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";

export const documentRefusals = {
  DocumentNotReceived: refusal("DocumentNotReceived", { document: DocumentId }),
  DocumentAlreadyFiled: refusal("DocumentAlreadyFiled", { document: DocumentId }),
  NoSuchDocument: refusal("NoSuchDocument", { document: DocumentId }),
  DocumentNotOfKind: refusal("DocumentNotOfKind", { document: DocumentId, kind: Code }),
  DocumentToRedo: refusal("DocumentToRedo", { document: DocumentId, kind: Code }),
  DocumentNotAbout: refusal("DocumentNotAbout", {
    document: DocumentId,
    kind: Code,
    about: Schema.Array(Id),
  }),
  DocumentAlreadyAccepted: refusal("DocumentAlreadyAccepted", { by: PersonId }),
};
export type DocumentRefusal = (typeof documentRefusals)[keyof typeof documentRefusals]["Type"];
