import type { AttestationId } from "@coopilote/domain/kernel/ids.ts";
import { Hash } from "@coopilote/domain/kernel/ids.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { emptyWorkspace, evolve } from "@coopilote/domain/Workspace.ts";
import { legible, type World } from "@coopilote/testkit/World.ts";
import type { AttestationPrinted } from "../src/training/attestationPaper.ts";

/** An attestation of a world as it is printed: over the workspace as it was when it was given. */
export const printedIn = (
  world: World,
  attestation: AttestationId,
  band: string | null = null,
): AttestationPrinted => {
  const known = at(world.workspace.training.attestations, attestation);
  if (known === undefined) throw new Error("nothing attested");
  return {
    legible: {
      workspace: world.entries.slice(0, known.entry).reduce(evolve, emptyWorkspace),
      open: (sealed) => legible(world, sealed),
    },
    attestation: { ...known, revoked: undefined },
    head: { version: known.entry, hash: Hash.make("3f9ac01b".repeat(8)) },
    number: "7QK4-2M9X-0RTD-W5HB",
    address: "https://coopilote.example/attestation/7QK4-2M9X-0RTD-W5HB",
    band,
  };
};
