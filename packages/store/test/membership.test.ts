import type { Grant } from "@coopilote/domain/journal/Grant.ts";
import { AccountId, Hash, PersonId, StructureId } from "@coopilote/domain/kernel/ids.ts";
import { Instant } from "@coopilote/domain/kernel/time.ts";
import { randomUUID } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  addInvitation,
  endGrant,
  endInvitation,
  giveGrant,
  grantsOfStructure,
  type Invitation,
  openInvitation,
  openInvitations,
  useInvitation,
} from "../src/membership.ts";
import { openDatabase } from "../src/openDatabase.ts";

const structure = StructureId.make(randomUUID());
const account = AccountId.make("lucie");

const rows = () => {
  const { orm, close } = openDatabase(":memory:");
  onTestFinished(close);
  return orm;
};

const invitation = (token: string, expires: number): Invitation => ({
  token: Hash.make(token.repeat(64)),
  id: randomUUID(),
  structure,
  person: PersonId.make(randomUUID()),
  rights: ["member"],
  invitedBy: PersonId.make(randomUUID()),
  handedOver: true,
  created: Instant.make(0),
  expires: Instant.make(expires),
  used: null,
  usedBy: null,
  renews: null,
});

const grant = (person: PersonId): Grant => ({
  account,
  structure,
  person,
  rights: ["manage", "member"],
  until: null,
});

describe("an invitation", () => {
  it("is open until its time, and not at its time", () => {
    const orm = rows();
    const open = invitation("a", 1000);
    addInvitation(orm, open);
    expect(openInvitation(orm, open.token, Instant.make(999))).toStrictEqual(open);
    expect(openInvitation(orm, open.token, Instant.make(1000))).toBeUndefined();
  });

  it("used or ended is open no more", () => {
    const orm = rows();
    const [used, ended, left] = [
      invitation("a", 1000),
      invitation("b", 1000),
      invitation("c", 1000),
    ];
    for (const each of [used, ended, left]) addInvitation(orm, each);
    useInvitation(orm, used.token, account, Instant.make(10));
    endInvitation(orm, ended, Instant.make(10));
    expect(openInvitations(orm, structure, Instant.make(10))).toStrictEqual([left]);
  });
});

describe("a grant", () => {
  it("takes the place of the one the account had in the structure", () => {
    const orm = rows();
    const [first, second] = [PersonId.make(randomUUID()), PersonId.make(randomUUID())];
    giveGrant(orm, grant(first));
    giveGrant(orm, grant(second));
    expect(grantsOfStructure(orm, structure)).toStrictEqual([grant(second)]);
  });

  it("that ended is kept with its end", () => {
    const orm = rows();
    const given = grant(PersonId.make(randomUUID()));
    giveGrant(orm, given);
    endGrant(orm, given, Instant.make(50));
    expect(grantsOfStructure(orm, structure)).toStrictEqual([{ ...given, until: 50 }]);
  });
});
