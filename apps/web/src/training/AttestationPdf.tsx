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
    <a
      href={`/api/structures/${props.structure}/attestations/${props.attestation}/paper`}
      target="_blank"
      rel="noopener"
      aria-label={ATTESTATION_PDF.of(props.name)}
    >
      {ATTESTATION_PDF.open}
    </a>
  );
}
