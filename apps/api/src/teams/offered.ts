import type { Lack, ProtocolView } from "@coopilote/contract/teams/catalogue.ts";
import type { Published } from "@coopilote/domain/Context.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import { type Leaf, leavesOf, type Role } from "@coopilote/domain/protocols/Requirement.ts";
import { askedFr } from "@coopilote/domain/readiness/askedFr.ts";
import { type Candidates, eligibility } from "@coopilote/domain/readiness/eligibility.ts";
import { findingWords } from "@coopilote/domain/readiness/fr.ts";
import { readableBy } from "@coopilote/domain/reading.ts";
import { HashMap } from "effect";
import { nameOf } from "../people/names.ts";
import type { ViewRequest } from "../ViewRequest.ts";

/** Whom a side of the pair is asked to be, as its leaf says. */
export const professionLeaf = (content: ProtocolVersion, role: Role): Leaf | undefined =>
  content.requirements
    .filter(({ appliesTo }) => appliesTo === role)
    .flatMap(({ asks }) => [...leavesOf(asks)])
    .find(({ rule }) => rule.kind === "profession");

const lacks = (
  { snapshot, standing }: ViewRequest,
  { requirements }: ProtocolVersion,
  findings: ReadonlyArray<Finding>,
): ReadonlyArray<Lack> => {
  const names = {
    person: (person: string) => {
      const known = [...HashMap.values(snapshot.workspace.people.people)].find(
        (one) => one.person === person,
      );
      return known === undefined ? "quelqu’un" : nameOf(snapshot, known.person);
    },
    requirement: (id: string) => requirements.find((each) => each.id === id)?.title ?? "",
    citation: () => null,
  };
  return readableBy(standing, findings).map((finding) => {
    const { what, why, whose, rule } = findingWords(finding, names);
    return { what, why, whose, rule };
  });
};

const sideOf = (
  request: ViewRequest,
  content: ProtocolVersion,
  { role, people, lacking }: Candidates,
): ReadonlyArray<ProtocolView["sides"][number]> => {
  const leaf = professionLeaf(content, role);
  return leaf === undefined
    ? []
    : [
        {
          role,
          asked: askedFr(leaf.rule, content.modules),
          strength: leaf.strength,
          source: leaf.source,
          people: people.map((person) => ({ person, name: nameOf(request.snapshot, person) })),
          lacking: lacks(request, content, lacking),
        },
      ];
};

const teamsOf = ({ snapshot }: ViewRequest, { protocol }: ProtocolVersion): number =>
  [...HashMap.values(snapshot.workspace.teams.teams)].filter((team) => team.protocol === protocol)
    .length;

/** A published version as the structure could run it today; undefined before the structure says what it is. */
export const offered = (request: ViewRequest, published: Published) => {
  const { content } = published;
  const found = eligibility(request.snapshot.workspace, published, request.now);
  if (found === undefined) return undefined;
  const { protocol, version, title, shortTitle, arrete, force, annex } = content;
  return {
    protocol,
    version,
    title,
    shortTitle,
    arrete: { title: arrete.title, source: arrete.source, found: found.isFound },
    from: force.from,
    annex,
    verdict: found.verdict,
    lacking: lacks(request, content, found.lacking),
    sides: [found.delegants, found.delegates].flatMap((side) => sideOf(request, content, side)),
    teams: teamsOf(request, content),
  };
};
