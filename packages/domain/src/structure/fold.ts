import { HashMap } from "effect";
import type { FactsOf, Folded } from "../journal/Entry.ts";
import { changed } from "../kernel/maps.ts";
import type { structureFacts } from "./facts.ts";
import type { StructureState } from "./Structure.ts";

export const evolveStructure = (
  state: StructureState,
  { version: entry, at, fact: { type, body } }: Folded<FactsOf<typeof structureFacts>>,
): StructureState => {
  switch (type) {
    case "StructureFounded.1": {
      const { name, finess, ...founded } = body;
      return {
        ...state,
        founded: { ...founded, at, entry },
        entities: HashMap.set(state.entities, body.entity, {
          entity: body.entity,
          name,
          finess,
          entry,
        }),
      };
    }
    case "EntityAdded.1":
      return {
        ...state,
        entities: HashMap.set(state.entities, body.entity, { ...body, entry }),
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
