import { Code, DocumentId, PersonId } from "../kernel/ids.ts";
import { refusal } from "../kernel/refusals.ts";

export const documentRefusals = {
  DocumentNotReceived: refusal("DocumentNotReceived", { document: DocumentId }),
  DocumentAlreadyFiled: refusal("DocumentAlreadyFiled", { document: DocumentId }),
  NoSuchDocument: refusal("NoSuchDocument", { document: DocumentId }),
  DocumentNotOfKind: refusal("DocumentNotOfKind", { document: DocumentId, kind: Code }),
  DocumentAlreadyAccepted: refusal("DocumentAlreadyAccepted", { by: PersonId }),
};
export type DocumentRefusal = (typeof documentRefusals)[keyof typeof documentRefusals]["Type"];
