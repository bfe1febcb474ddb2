import type { StructureView } from "@coopilote/contract/structure/answers.ts";
import { timelineOf } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { StructureFunction } from "@coopilote/domain/people/facts.ts";
import { saidOfFunction } from "@coopilote/domain/people/Person.ts";
import type { Snapshot } from "@coopilote/domain/ports.ts";
import { agreementOn, kindOn } from "@coopilote/domain/structure/Structure.ts";
import { HashMap } from "effect";
import { everyone, nameOf, optionalTextIn, textIn } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

export const structureName = (snapshot: Snapshot): string => {
  const { founded, entities } = snapshot.workspace.structure;
  const own = founded === undefined ? undefined : at(entities, founded.entity);
  return own === undefined ? "" : textIn(snapshot, own.name);
};

export const structureFiness = (snapshot: Snapshot): string | null => {
  const { founded, entities } = snapshot.workspace.structure;
  const own = founded === undefined ? undefined : at(entities, founded.entity);
  return own === undefined ? null : optionalTextIn(snapshot, own.finess);
};

/** Functions held, each person's latest hold of each. */
const functionsOf = (snapshot: Snapshot): StructureView["functions"] =>
  [...HashMap.values(snapshot.workspace.people.people)]
    .flatMap((known) =>
      StructureFunction.literals.flatMap((what) => {
        const held = timelineOf(saidOfFunction(known, what)).at(-1);
        return held === undefined ? [] : { person: known.person, held };
      }),
    )
    .toSorted((a, b) => a.held.entry - b.held.entry)
    .map(({ person, held }) => ({
      function: held.function,
      person,
      name: nameOf(snapshot, person),
      from: held.from,
      until: held.until,
    }));

export const structureView = ({
  snapshot,
  now,
  person,
  standing,
}: ViewRequest): StructureView | undefined => {
  const { structure } = snapshot.workspace;
  const { founded, entities, software } = structure;
  const stated = kindOn(structure, now.day);
  if (founded === undefined || stated === undefined) return undefined;
  return {
    version: snapshot.workspace.version,
    structure: founded.structure,
    name: structureName(snapshot),
    kind: stated.kind,
    kinds: timelineOf(structure.kinds).map(({ kind, from }) => ({ kind, from })),
    zone: founded.zone,
    territory: founded.territory,
    finess: structureFiness(snapshot),
    ars: structure.ars?.latest.ars ?? null,
    agreement: agreementOn(structure, now.day)?.agreement ?? null,
    agreements: timelineOf(structure.agreements).map(({ agreement, from }) => ({
      agreement,
      from,
    })),
    founded: founded.at,
    entities: [...HashMap.values(entities)]
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ entity, name, finess, siret, until }) => ({
        entity,
        name: textIn(snapshot, name),
        finess: optionalTextIn(snapshot, finess),
        siret: siret && { number: textIn(snapshot, siret.number), usual: siret.usual },
        until,
        isOwn: entity === founded.entity,
      })),
    software: [...HashMap.values(software)]
      .toSorted((a, b) => a.entry - b.entry)
      .map((each) => ({
        software: each.software,
        name: textIn(snapshot, each.name),
        from: each.from,
        until: each.until,
        everyone: each.access === "everyone",
        access: each.access === "everyone" ? [] : each.access.map((who) => nameOf(snapshot, who)),
      })),
    functions: functionsOf(snapshot),
    people: everyone(snapshot),
    me: person,
    mayManage: standing.manages,
  };
};
