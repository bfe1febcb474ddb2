import { recall } from "@coopilote/domain/kernel/History.ts";
import { at } from "@coopilote/domain/kernel/maps.ts";
import { Instant, type LocalInstant } from "@coopilote/domain/kernel/time.ts";
import { ledgerHash } from "@coopilote/domain/readiness/ledger.ts";
import type { Workspace } from "@coopilote/domain/Workspace.ts";
import { idOf, sha256 } from "@coopilote/testkit/draw.ts";
import { documentOf } from "@coopilote/testkit/cast.ts";
import { type Ask, ask } from "@coopilote/testkit/Gesture.ts";
import { ledgerIn } from "@coopilote/testkit/gesturesOfEvidence.ts";
import { team } from "@coopilote/testkit/history.ts";
import { paris } from "@coopilote/testkit/paris.ts";
import { camille, hugo, ines, lucie } from "@coopilote/testkit/people.ts";
import {
  and,
  type Anyone,
  attestedNow,
  butFor,
  isAttestedStill,
  isReady,
  isTrained,
  type Model,
  type Who,
} from "./Model.ts";

/** What is known of a structure when someone asks something of it. */
export type Known = {
  readonly model: Model;
  readonly workspace: Workspace;
  readonly now: LocalInstant;
};

/** What someone asks, whether the model says that it is accepted, and what it is then. */
export type Wish = {
  readonly says: string;
  readonly isPossible: (model: Model) => boolean;
  readonly ask: (known: Known) => Ask;
  readonly isAccepted: (model: Model) => boolean;
  readonly comesTo: (model: Model, now: LocalInstant) => Model;
};

export const people = { lucie, ines, hugo } as const;
export const personOf = (who: Anyone) => people[who].person;

const always = () => true;

const named = (who: ReadonlyArray<Anyone>) =>
  who.map((one) => ({
    person: personOf(one),
    role: one === "lucie" ? ("delegant" as const) : ("delegate" as const),
  }));

export const engages = (who: Anyone): Wish => ({
  says: `${who} engages`,
  isPossible: always,
  ask: () =>
    ask(people[who], "signEngagement", {
      team,
      person: personOf(who),
      insurance: "own-policy",
      paper: null,
    }),
  isAccepted: ({ engaged }) => !engaged.has(who),
  comesTo: (model) => ({
    ...model,
    engaged: and(model.engaged, who),
    left: butFor(model.left, who),
  }),
});

export const swears = (who: Anyone): Wish => ({
  says: `${who} swears`,
  isPossible: always,
  ask: () => ask(people[who], "signSwornStatement", { team, person: personOf(who), paper: null }),
  isAccepted: ({ swornSince }) => !swornSince.has(who),
  comesTo: (model) => ({
    ...model,
    sworn: and(model.sworn, who),
    swornSince: and(model.swornSince, who),
  }),
});

export const leaves = (who: Who): Wish => ({
  says: `${who} leaves`,
  isPossible: always,
  ask: () => ask(people[who], "withdrawMember", { team, person: personOf(who), reason: null }),
  isAccepted: ({ left }) => !left.has(who),
  comesTo: (model) => ({
    ...model,
    left: and(model.left, who),
    engaged: butFor(model.engaged, who),
    swornSince: butFor(model.swornSince, who),
    practising: butFor(model.practising, who),
  }),
});

export const attests = (who: Who): Wish => ({
  says: `lucie attests ${who}`,
  isPossible: always,
  ask: ({ workspace, now }) => {
    const own = ledgerIn({ workspace, now }, people[who]);
    if (own === undefined) throw new Error("a team without a protocol");
    return ask(lucie, "attestTraining", {
      attestation: idOf(`attestation of ${workspace.version}`),
      team,
      person: personOf(who),
      delegant: lucie.person,
      ledger: ledgerHash(sha256, own),
      paper: null,
    });
  },
  isAccepted: (model) =>
    model.engaged.has("lucie") &&
    model.engaged.has(who) &&
    !isAttestedStill(model, who) &&
    isTrained(model, who),
  comesTo: (model) => ({
    ...model,
    attested: new Map([...model.attested, [who, attestedNow(model, who)]]),
  }),
});

export const revokes = (who: Who): Wish => ({
  says: `lucie revokes ${who}'s attestation`,
  isPossible: ({ attested }) => attested.has(who),
  ask: ({ workspace }) => {
    const attestation = at(workspace.training.attestationsOf, personOf(who))?.latest;
    return ask(lucie, "revokeAttestation", {
      attestation: attestation ?? idOf("no attestation"),
      team,
      person: personOf(who),
      reason: "Confiance perdue",
    });
  },
  isAccepted: ({ engaged }) => engaged.has("lucie"),
  comesTo: (model) => ({
    ...model,
    attested: new Map([...model.attested].filter(([one]) => one !== who)),
  }),
});

export const deposits = (
  adds: ReadonlyArray<Anyone>,
  removes: ReadonlyArray<Anyone> = [],
): Wish => ({
  says: `camille deposits, with ${adds.join(" and ")}, without ${removes.join(" and ")}`,
  isPossible: always,
  ask: ({ workspace, now }) =>
    ask(camille, "recordDeposit", {
      deposit: idOf(`deposit of ${workspace.version}`),
      team,
      number: "DOSSIER-0001",
      at: { day: now.day, time: now.time },
      receipt: null,
      adds: named(adds),
      removes: named(removes),
      declaration: null,
    }),
  isAccepted: () => adds.length + removes.length > 0,
  comesTo: (model) => ({
    ...model,
    declared: butFor(and(model.declared, ...adds), ...removes),
  }),
});

export const begins = (...delegates: ReadonlyArray<Who>): Wish => ({
  says: `camille records the mise en œuvre for ${delegates.join(" and ")}`,
  isPossible: always,
  ask: () =>
    ask(camille, "recordMiseEnOeuvre", {
      team,
      effective: null,
      delegates: delegates.map(personOf),
    }),
  isAccepted: (model) => !model.inOperation && delegates.every((who) => isReady(model, who)),
  comesTo: (model) => ({
    ...model,
    inOperation: true,
    practising: and(model.practising, ...delegates),
  }),
});

export const starts = (who: Who): Wish => ({
  says: `${who} starts`,
  isPossible: always,
  ask: () => ask(camille, "startPractice", { team, person: personOf(who), effective: null }),
  isAccepted: (model) => model.inOperation && !model.practising.has(who) && isReady(model, who),
  comesTo: (model) => ({ ...model, practising: and(model.practising, who) }),
});

export const stops = (who: Who): Wish => ({
  says: `lucie stops ${who}`,
  isPossible: always,
  ask: () => ask(lucie, "stopPractice", { team, person: personOf(who), reason: "Arrêt interne" }),
  isAccepted: ({ engaged, practising }) => engaged.has("lucie") && practising.has(who),
  comesTo: (model) => ({ ...model, practising: butFor(model.practising, who) }),
});

export const isSuspended: Wish = {
  says: "the ARS suspends",
  isPossible: ({ suspended }) => !suspended,
  ask: ({ workspace, now }) =>
    ask(camille, "recordSuspension", {
      suspension: idOf(`suspension of ${workspace.version}`),
      team,
      from: { day: now.day, time: now.time },
      document: null,
      reason: "Courrier de l’ARS",
    }),
  isAccepted: always,
  comesTo: (model) => ({ ...model, suspended: true }),
};

/** The written decision without which nothing is lifted. */
export const decisionOfArs = documentOf("décision de l’ARS");

export const isResumed: Wish = {
  says: "the ARS lifts the suspension",
  isPossible: ({ suspended }) => suspended,
  ask: ({ workspace, now }) => {
    const [suspension] = recall(at(workspace.declaration.suspensionsOf, team));
    return ask(camille, "liftSuspension", {
      suspension: suspension ?? idOf("no suspension"),
      team,
      from: { day: now.day, time: now.time },
      document: decisionOfArs,
    });
  },
  isAccepted: always,
  comesTo: (model) => ({ ...model, suspended: false }),
};

export const minuteOf = ({ at: instant }: LocalInstant): number => instant / 60_000;
export const minutesLater = ({ at: instant }: LocalInstant, minutes: number): LocalInstant =>
  paris.of(Instant.make(instant + minutes * 60_000));
