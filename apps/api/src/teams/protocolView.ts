import { adjacent } from "@coopilote/catalogue/adjacent.ts";
import type { ProtocolView, TextView } from "@coopilote/contract/teams/catalogue.ts";
import { professionFr } from "@coopilote/domain/people/labels.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { leavesOf } from "@coopilote/domain/protocols/Requirement.ts";
import { askedFr } from "@coopilote/domain/readiness/askedFr.ts";
import { remarkTopicFr } from "@coopilote/domain/readiness/cadreFr.ts";
import { difference } from "@coopilote/domain/readiness/difference.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { offered } from "./offered.ts";

const NBSP = "\u00A0";

/** A text among those of its protocol, the oldest first: what it changed, what it keeps. */
export const textView = (
  text: ProtocolVersion,
  texts: ReadonlyArray<ProtocolVersion>,
): TextView => {
  const before = texts[texts.indexOf(text) - 1];
  return {
    version: text.version,
    arrete: text.arrete.title,
    source: text.arrete.source,
    from: text.force.from,
    until: text.force.until,
    strength: text.force.strength,
    changes: before === undefined ? [] : difference(before, text),
    carriesOver: text.carriesOver.map((row) => ({
      ...row,
      arrete: texts.find(({ version }) => version === row.from)?.arrete.title ?? row.from,
      professions: row.professions.map(professionFr),
    })),
  };
};

const askedOf = ({ requirements, modules }: ProtocolVersion): ProtocolView["asked"] =>
  requirements.map(({ id, title, appliesTo, bites, asks }) => ({
    requirement: id,
    title,
    appliesTo,
    bites,
    parts: [...leavesOf(asks)].map(({ rule, basis, strength, source }, place) => ({
      said:
        "anyOf" in asks && place > 0
          ? `ou${NBSP}: ${askedFr(rule, modules)}`
          : askedFr(rule, modules),
      basis,
      strength,
      source,
    })),
  }));

/** A published version before it is chosen: what it asks, on whose word, and what became of its texts. */
export const protocolView = (request: ViewRequest, version: string): ProtocolView | undefined => {
  const known = request.versions.find((each) => each.version === version);
  const published = known && request.published(known.protocol, known.version);
  const found = published && offered(request, published);
  if (published === undefined || found === undefined) return undefined;
  const { content } = published;
  const texts = request.versions
    .filter(({ protocol }) => protocol === content.protocol)
    .toSorted((a, b) => (a.force.from < b.force.from ? -1 : 1));
  return {
    ...found,
    asked: askedOf(content),
    cadre: content.cadre,
    remarks: content.remarks.map(({ topic, text, strength, source }) => ({
      about: remarkTopicFr(topic),
      text,
      strength,
      source,
    })),
    texts: texts.map((text) => textView(text, texts)),
    adjacent: adjacent.filter(({ of }) => of.includes(content.protocol)),
  };
};
