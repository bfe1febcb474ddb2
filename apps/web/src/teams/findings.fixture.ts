import { PersonId, TeamId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import type { TeamView } from "./matrix.ts";

const person = (last: string): PersonId =>
  PersonId.make(`0198a000-0000-7000-8000-00000000000${last}`);
export const team = TeamId.make("0198a000-0000-7000-8000-0000000000aa");
export const lucie = person("1");
export const ines = person("2");
export const hugo = person("3");

export const ofMember = (who: PersonId, role: "delegant" | "delegate"): Finding["subject"] => ({
  kind: "member",
  team,
  person: who,
  role,
});

/** A finding that holds, where the test does not say otherwise. */
export const finding = (
  said: Partial<Finding> & Pick<Finding, "requirement" | "subject">,
): Finding => ({
  part: null,
  kind: null,
  actType: null,
  status: "met",
  bites: "before-declaration",
  measure: null,
  proof: "recorded",
  evidence: [],
  since: null,
  due: null,
  missing: null,
  turnOf: { who: "nobody" },
  nextStep: null,
  basis: "loi",
  strength: "rapporte",
  source: { title: "", anchor: "R0" },
  ofTexts: true,
  parts: [],
  ...said,
});

type Card = TeamView["requirements"][number];

export const card = (said: Partial<Card> & Pick<Card, "requirement" | "appliesTo">): Card => ({
  title: said.requirement,
  bites: "before-declaration",
  basis: "loi",
  strength: "rapporte",
  source: { title: "", anchor: "R0" },
  citation: null,
  isOwn: false,
  parts: [],
  ...said,
});

type Member = TeamView["members"][number];

export const member = (who: PersonId, name: string, said: Partial<Member> = {}): Member => ({
  person: who,
  name,
  profession: null,
  role: "delegate",
  engaged: null,
  doubt: null,
  sworn: null,
  declared: null,
  practisesSince: null,
  practisedTypes: [],
  widenable: [],
  halted: null,
  awayUntil: null,
  withdrawn: null,
  reachability: null,
  hasAccount: true,
  employer: null,
  ...said,
});
