import type { Sha256 } from "@coopilote/domain/journal/hmac.ts";
import { hash } from "node:crypto";

export const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");
