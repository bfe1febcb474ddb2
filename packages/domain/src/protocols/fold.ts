import { HashMap } from "effect";
import type { FactsOf, Folded } from "../journal/Entry.ts";
import { changed, keyOf, remembered } from "../kernel/maps.ts";
import { pointKey, type ProtocolState } from "./Adoption.ts";
import type { protocolFacts } from "./facts.ts";

export const evolveProtocols = (
  state: ProtocolState,
  { version: entry, at, fact: { type, body } }: Folded<FactsOf<typeof protocolFacts>>,
): ProtocolState => {
  const noted = { entry, at };
  switch (type) {
    case "ProtocolAdopted.1": {
      const { team, protocol, digest, content, later } = body;
      const adopted = remembered(state.texts, protocol, { ...noted, digest, content });
      return {
        ...state,
        adoptions: HashMap.set(state.adoptions, team, {
          ...noted,
          team,
          protocol,
          digest,
          content,
        }),
        texts: later.reduce(
          (texts, successor) =>
            remembered(texts, protocol, { ...noted, digest, content: successor }),
          adopted,
        ),
      };
    }
    case "TextLearned.1":
      return {
        ...state,
        texts: remembered(state.texts, body.protocol, {
          ...noted,
          digest: body.digest,
          content: body.content,
        }),
      };
    case "FigureSupplied.1": {
      const { team, requirement, part, ...figure } = body;
      return {
        ...state,
        figures: remembered(state.figures, keyOf(team, requirement, part), {
          ...noted,
          ...figure,
        }),
      };
    }
    case "SettingSupplied.1":
      return {
        ...state,
        settings: remembered(state.settings, keyOf(body.team, body.setting), {
          ...noted,
          ...body,
        }),
      };
    case "TextInterpreted.1":
    case "TextInterpreted.2": {
      const { team, version, ...interpretation } = body;
      return {
        ...state,
        interpretations: remembered(
          state.interpretations,
          pointKey(team, version, interpretation.decided),
          { ...noted, ...interpretation },
        ),
      };
    }
    case "AnnexRead.1":
      return {
        ...state,
        readings: HashMap.set(state.readings, body.reading, {
          ...noted,
          ...body,
          confirmation: undefined,
        }),
        readingsOf: remembered(state.readingsOf, body.team, body.reading),
      };
    case "AnnexReadingConfirmed.1":
      return {
        ...state,
        readings: changed(state.readings, body.reading, (reading) => ({
          ...reading,
          confirmation: { ...noted, signature: body.signature },
        })),
      };
    case "RequirementAdded.1":
    case "RequirementAdded.2": {
      const { team, ...added } = body;
      return { ...state, added: remembered(state.added, team, { ...noted, ...added }) };
    }
    case "RequirementDropped.1":
      return {
        ...state,
        dropped: HashMap.set(state.dropped, keyOf(body.team, body.requirement), noted),
      };
  }
};
