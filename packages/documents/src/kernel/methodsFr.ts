import type { Method } from "@coopilote/domain/kernel/Signature.ts";

/** How someone signed, after their name. */
export const methodsFr: Readonly<Record<Method, string>> = {
  account: "par son compte",
  link: "par un lien",
  "shared-device": "sur un appareil partagé, avec son code",
  paper: "sur papier",
};
