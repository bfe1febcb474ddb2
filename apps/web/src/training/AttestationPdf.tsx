import { PdfLink } from "../documents/PdfLink.tsx";
import { ATTESTATION_PDF } from "./attestationFr.ts";

interface AttestationPdfProps {
  structure: string;
  attestation: string;
  /** Whom it is about. */
  name: string;
}

/** An attestation on paper, as it was given, and what has become of it. */
export function AttestationPdf(props: AttestationPdfProps) {
  return (
    <PdfLink
      href={`/api/structures/${props.structure}/attestations/${props.attestation}/paper`}
      label={ATTESTATION_PDF.open}
      about={ATTESTATION_PDF.of(props.name)}
    />
  );
}
