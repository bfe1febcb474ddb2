import { HashMap, Result } from "effect";
import { possibleDay } from "../civil.ts";
import type { Body } from "../Command.ts";
import type { Context } from "../Context.ts";
import { actingPerson, type Decided, knownAdoption, refused } from "../deciding.ts";
import type { UnfitDocument } from "../documents/fit.ts";
import { serving } from "../documents/serving.ts";
import { fittingDocument } from "../fitting.ts";
import { lastWhere } from "../kernel/History.ts";
import type { Code } from "../kernel/ids.ts";
import { at, keyOf } from "../kernel/maps.ts";
import type { Day } from "../kernel/time.ts";
import type { RefusalOf } from "../Refusal.ts";
import { signed } from "../signing.ts";
import { agreementOn, kindOn, type StructureState } from "../structure/Structure.ts";
import type { Workspace } from "../Workspace.ts";
import { type AddedRequirement, type Adoption, type ProtocolState, textsOf } from "./Adoption.ts";
import { type AskedFigure, unknownFigures } from "./figures.ts";
import type { ProtocolVersion } from "./ProtocolVersion.ts";
import { leavesOf } from "./Requirement.ts";

/** A team is formed around a protocol; several teams of a structure may run the same. */
export const chooseProtocol = (
  workspace: Workspace,
  { team, protocol, version, need }: Body<"chooseProtocol">,
  { published }: Context,
): Decided<"ProtocolAlreadyChosen" | "NoSuchProtocol"> => {
  if (HashMap.has(workspace.teams.teams, team))
    return Result.fail({ _tag: "ProtocolAlreadyChosen", team });
  const known = published(protocol, version);
  if (known === undefined) return Result.fail({ _tag: "NoSuchProtocol", protocol, version });
  const { digest, content, later } = known;
  return Result.succeed([
    { type: "TeamFormed.1", body: { team, protocol, need } },
    {
      type: "ProtocolAdopted.1",
      body: { team, protocol, version, revision: content.revision, digest, content, later },
    },
  ]);
};

/** A requirement that the structure added and has not dropped. */
const addedRequirement = (
  { added, dropped }: ProtocolState,
  { team }: Adoption,
  requirement: Code,
): AddedRequirement | undefined =>
  HashMap.has(dropped, keyOf(team, requirement))
    ? undefined
    : lastWhere(at(added, team), (known) => known.requirement === requirement);

const isOfTheText = (
  texts: ReadonlyArray<ProtocolVersion>,
  requirement: Code,
  part?: Code,
): boolean =>
  texts.some(({ requirements }) =>
    requirements.some(
      ({ id, asks }) =>
        id === requirement &&
        (part === undefined || [...leavesOf(asks)].some((leaf) => leaf.part === part)),
    ),
  );

/** The figure that a structure may supply: one that a text leaves unknown, or its own period. */
const askedFigure = (
  state: ProtocolState,
  adoption: Adoption,
  { requirement, part }: Pick<Body<"supplyFigure">, "requirement" | "part">,
): Result.Result<AskedFigure, RefusalOf<"NoSuchRequirement" | "FigureAlreadyKnown">> => {
  const texts = textsOf(state, adoption);
  const unknown = texts
    .flatMap(unknownFigures)
    .find((asked) => asked.requirement === requirement && asked.part === part);
  if (unknown !== undefined) return Result.succeed(unknown);
  const added = addedRequirement(state, adoption, requirement);
  if (added?.asks.kind === "assessment" && added.basis === "structure" && part === requirement)
    return Result.succeed({ requirement, part, unit: "months", isPeriod: true });
  return added !== undefined || isOfTheText(texts, requirement, part)
    ? refused({ _tag: "FigureAlreadyKnown", requirement, part })
    : refused({ _tag: "NoSuchRequirement", requirement });
};

/** Only what no text read gives, or the structure's own period, is supplied; signed, with its citation (j14). */
export const supplyFigure = (
  workspace: Workspace,
  command: Body<"supplyFigure">,
  context: Context,
): Decided<"NoSuchTeam" | "NoSuchRequirement" | "FigureAlreadyKnown" | "NotAPeriod"> =>
  Result.gen(function* () {
    const { team, requirement, part, value, removes, citation } = command;
    const adoption = yield* knownAdoption(workspace, team);
    const asked = yield* askedFigure(workspace.protocols, adoption, command);
    const person = yield* actingPerson(context);
    if (removes && !asked.isPeriod)
      return yield* refused({ _tag: "NotAPeriod", requirement, part });
    const signature = signed(workspace, context, person, "figure.1", null);
    return [
      {
        type: "FigureSupplied.1",
        body: { team, requirement, part, value, unit: asked.unit, removes, citation, signature },
      },
    ];
  });

/**
 * A setting is in doubt on a day where a text says so, says nothing of that kind of structure,
 * or asks for an agreement that the structure is not known to have signed (j12, j29).
 */
const isInDoubt = (
  { requirements }: ProtocolVersion,
  structure: StructureState,
  kind: Code,
  on: Day,
): boolean =>
  requirements
    .flatMap(({ asks }) => [...leavesOf(asks)])
    .some(({ rule }) => {
      if (rule.kind !== "setting") return false;
      const row = rule.settings.find(
        (setting) =>
          setting.kind === kind &&
          (setting.from === null || setting.from <= on) &&
          (setting.until === null || on < setting.until),
      );
      const stated = agreementOn(structure, on)?.agreement;
      return (
        row === undefined ||
        row.status === "unknown" ||
        (row.agreements !== undefined && !row.agreements.some((admitted) => admitted === stated))
      );
    });

/** The text or the ARS's written answer that settles whether this kind of structure may (j12). */
export const supplySetting = (
  workspace: Workspace,
  { team, allowed, from, document, citation }: Body<"supplySetting">,
  context: Context,
): Decided<"NoSuchTeam" | UnfitDocument["_tag"] | "SettingAlreadyKnown"> =>
  Result.gen(function* () {
    const adoption = yield* knownAdoption(workspace, team);
    const fit = { ...serving.setting, about: [team, context.structure], team };
    yield* fittingDocument(workspace, context, document, fit);
    yield* possibleDay(context, from, ["from"]);
    const { structure, protocols } = workspace;
    const setting = kindOn(structure, from)?.kind;
    if (setting === undefined) return yield* refused({ _tag: "NotFound" });
    if (!textsOf(protocols, adoption).some((text) => isInDoubt(text, structure, setting, from)))
      return yield* refused({ _tag: "SettingAlreadyKnown", setting });
    return [
      { type: "SettingSupplied.1", body: { team, setting, allowed, from, document, citation } },
    ];
  });

/** Whether the annex, as the team last read it, provides for that family. */
const isProvided = (
  { readings, readingsOf }: ProtocolState,
  { team }: Adoption,
  family: AddedRequirement["family"],
): boolean => {
  const latest = at(readingsOf, team)?.latest;
  const reading = latest === undefined ? undefined : at(readings, latest);
  return reading?.families.some((answer) => answer.family === family && answer.provided) ?? false;
};

/** What the annex holds beside the text, or a rule of the structure (j4, j36). */
export const addRequirement = (
  workspace: Workspace,
  command: Body<"addRequirement">,
): Decided<"NoSuchTeam" | "RequirementAlreadyAdded" | "RequirementOfTheText" | "AnnexNotRead"> =>
  Result.gen(function* () {
    const { team, requirement, basis, family, appliesTo, bites, asks, title, citation } = command;
    const state = workspace.protocols;
    const adoption = yield* knownAdoption(workspace, team);
    if (isOfTheText(textsOf(state, adoption), requirement))
      return yield* refused({ _tag: "RequirementOfTheText", requirement });
    if (lastWhere(at(state.added, team), (known) => known.requirement === requirement))
      return yield* refused({ _tag: "RequirementAlreadyAdded", requirement });
    if (basis === "annexe" && !isProvided(state, adoption, family))
      return yield* refused({ _tag: "AnnexNotRead", family });
    return [
      {
        type: "RequirementAdded.2",
        body: { team, requirement, basis, family, appliesTo, bites, asks, title, citation },
      },
    ];
  });

/** A structure takes back what it added; never what a text asks. */
export const dropRequirement = (
  workspace: Workspace,
  { team, requirement, reason }: Body<"dropRequirement">,
): Decided<"NoSuchTeam" | "RequirementOfTheText" | "NoSuchRequirement"> =>
  Result.gen(function* () {
    const adoption = yield* knownAdoption(workspace, team);
    if (isOfTheText(textsOf(workspace.protocols, adoption), requirement))
      return yield* refused({ _tag: "RequirementOfTheText", requirement });
    if (addedRequirement(workspace.protocols, adoption, requirement) === undefined)
      return yield* refused({ _tag: "NoSuchRequirement", requirement });
    return [{ type: "RequirementDropped.1", body: { team, requirement, reason } }];
  });
