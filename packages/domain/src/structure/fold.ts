import { HashMap } from "effect";
import type { FactsOf, Folded } from "../journal/Entry.ts";
import { remember } from "../kernel/History.ts";
import { changed } from "../kernel/maps.ts";
import type { structureFacts } from "./facts.ts";
import type { StructureState } from "./Structure.ts";

export const evolveStructure = (
  state: StructureState,
  { version: entry, at, fact: { type, body } }: Folded<FactsOf<typeof structureFacts>>,
): StructureState => {
  const noted = { entry, at };
  switch (type) {
    case "StructureFounded.1": {
      const { name, finess, kind, agreement, ars, ...founded } = body;
      return {
        ...state,
        founded: { ...founded, ...noted },
        kinds: remember(state.kinds, { ...noted, kind, from: null }),
        agreements: remember(state.agreements, { ...noted, agreement, from: null }),
        ars: remember(state.ars, { ...noted, ars }),
        entities: HashMap.set(state.entities, body.entity, {
          entity: body.entity,
          name,
          finess,
          siret: null,
          until: null,
          entry,
        }),
      };
    }
    case "StructureKindStated.1":
      return { ...state, kinds: remember(state.kinds, { ...noted, ...body }) };
    case "AgreementStated.1":
      return { ...state, agreements: remember(state.agreements, { ...noted, ...body }) };
    case "ArsStated.1":
      return { ...state, ars: remember(state.ars, { ...noted, ...body }) };
    case "EntityAdded.1":
      return {
        ...state,
        entities: HashMap.set(state.entities, body.entity, {
          ...body,
          siret: null,
          until: null,
          entry,
        }),
      };
    case "EntityDescribed.1":
      return {
        ...state,
        entities: changed(state.entities, body.entity, (entity) => ({
          ...entity,
          name: body.name,
          finess: body.finess,
        })),
      };
    case "SiretStated.1":
      return {
        ...state,
        entities: changed(state.entities, body.entity, (entity) => ({
          ...entity,
          siret: body.siret === null ? null : { ...noted, number: body.siret, usual: body.usual },
        })),
      };
    case "EntityClosed.1":
      return {
        ...state,
        entities: changed(state.entities, body.entity, (entity) => ({
          ...entity,
          until: body.on,
        })),
      };
    case "SharedSoftwareAdopted.1":
      return {
        ...state,
        software: HashMap.set(state.software, body.software, { ...body, until: null, entry }),
      };
    case "SharedSoftwareDropped.1":
      return {
        ...state,
        software: changed(state.software, body.software, (software) => ({
          ...software,
          until: body.on,
        })),
      };
  }
};
