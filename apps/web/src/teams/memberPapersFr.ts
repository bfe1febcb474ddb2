import { NBSP } from "../ui/typography.ts";

/** The papers of a member: what they signed, or a sheet to sign by hand. */
export const MEMBER_PAPERS = {
  engagement: { due: "Engagement à signer (PDF)", done: "Engagement (PDF)" },
  sworn: {
    due: "Attestation sur l’honneur à signer (PDF)",
    done: "Attestation sur l’honneur (PDF)",
  },
  employer: { due: "Accord de l’employeur à signer (PDF)", done: "Accord de l’employeur (PDF)" },
  of: (paper: string, name: string): string => `${paper}${NBSP}: ${name}`,
  print: "Feuille à faire signer (PDF)",
} as const;
