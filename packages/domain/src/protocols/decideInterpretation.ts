import { Result } from "effect";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownAdoption, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { joinedFitting } from "../fitting.ts";
import { signed } from "../signing.ts";
import type { Workspace } from "../Workspace.ts";
import { type Adoption, isOpen, type ProtocolState, textsOf } from "./Adoption.ts";
import type { ProtocolVersion } from "./ProtocolVersion.ts";

/** The version of a team's protocol by its code, its newest revision. */
const versionOf = (
  state: ProtocolState,
  adoption: Adoption,
  version: string,
): ProtocolVersion | undefined =>
  textsOf(state, adoption)
    .filter((text) => text.version === version)
    .reduce<ProtocolVersion | undefined>(
      (newest, text) => (newest === undefined || newest.revision < text.revision ? text : newest),
      undefined,
    );

/** Only what the texts leave open is settled by the structure, signed and with its citation; sharing, with the annex (j2, j3, j9, j11). */
export const interpretText = (
  workspace: Workspace,
  { team, version, decided, document, citation }: Body<"interpretText">,
  context: Context,
): Decided<"NoSuchTeam" | "NoSuchProtocol" | UnfitDocument["_tag"] | "PointAlreadyKnown"> =>
  Result.gen(function* () {
    const adoption = yield* knownAdoption(workspace, team);
    const { protocol } = adoption;
    const text = versionOf(workspace.protocols, adoption, version);
    if (text === undefined) return yield* refused({ _tag: "NoSuchProtocol", protocol, version });
    const served = decided.point === "sharing" ? serving.annex : serving.interpretation;
    const fit = { ...served, about: [team, context.structure], team };
    yield* joinedFitting(workspace, context, document, fit);
    const person = yield* actingPerson(context);
    if (!isOpen(text, decided))
      return yield* refused({ _tag: "PointAlreadyKnown", version, point: decided.point });
    const signature = signed(workspace, context, person, "interpretation.1", null);
    return [
      {
        type: "TextInterpreted.2",
        body: { team, version, decided, document, citation, signature },
      },
    ];
  });
