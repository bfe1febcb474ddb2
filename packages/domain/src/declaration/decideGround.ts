import { Result } from "effect";
import type { Context } from "../Context.ts";
import { refused } from "../deciding.ts";
import type { Hash, TeamId } from "../kernel/ids.ts";
import type { LocalInstant } from "../kernel/time.ts";
import { canonical } from "../journal/canonical.ts";
import { bytesOf, hexOf } from "../journal/chain.ts";
import type { ProtocolVersion, Regime } from "../protocols/ProtocolVersion.ts";
import { judgedBy, regimeOn } from "../readiness/textOn.ts";
import type { RefusalOf } from "../Refusal.ts";
import type { Workspace } from "../Workspace.ts";
import { isNamedIn, type PreparedDeclaration } from "./Declaration.ts";
import type { NamedMember } from "./facts.ts";

/**
 * The text and the regime of a declaration at its own instant (j26).
 * Invariant: the last regime of every published version has no end.
 */
export const declaredUnder = (
  workspace: Workspace,
  team: TeamId,
  on: LocalInstant,
): Result.Result<
  { readonly version: ProtocolVersion; readonly regime: Regime },
  RefusalOf<"NoSuchTeam">
> => {
  const judged = judgedBy(workspace, team, on);
  if (judged === undefined) return refused({ _tag: "NoSuchTeam", team });
  const { version } = judged;
  const regime = regimeOn(version, on);
  if (regime === undefined) throw new RangeError(`${version.version} has no regime on ${on.day}`);
  return Result.succeed({ version, regime });
};

/** The same names, each once per role. */
export const distinct = (members: ReadonlyArray<NamedMember>): ReadonlyArray<NamedMember> =>
  members.filter((member, index) => !isNamedIn(members.slice(0, index), member));

const sorted = (members: ReadonlyArray<NamedMember>): ReadonlyArray<NamedMember> =>
  members.toSorted((a, b) => (`${a.role}/${a.person}` < `${b.role}/${b.person}` ? -1 : 1));

/** What the declarant signs: SHA-256 of structure, protocol, text, regime and sorted names (j7). */
export const listHash = (
  { sha256, structure }: Pick<Context, "sha256" | "structure">,
  { protocol, version }: ProtocolVersion,
  prepared: Pick<PreparedDeclaration, "team" | "regime" | "adds" | "removes">,
): Hash =>
  hexOf(
    sha256(
      bytesOf(
        canonical({
          structure,
          team: prepared.team,
          protocol,
          version,
          regime: prepared.regime,
          adds: sorted(prepared.adds),
          removes: sorted(prepared.removes),
        }),
      ),
    ),
  );
