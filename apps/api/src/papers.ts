import type { Download } from "./Binding.ts";

/** A paper on its way out, whole. */
export const pdf = (bytes: Uint8Array<ArrayBuffer>, name: string): Download => ({
  stream: new Blob([bytes]).stream(),
  size: bytes.length,
  mediaType: "application/pdf",
  name,
});
