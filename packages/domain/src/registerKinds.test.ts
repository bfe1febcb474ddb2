import { expect, it } from "vitest";
import { facts } from "./Fact.ts";
import { isOfKind } from "./registerKinds.ts";
import { type RegisterKind, registerKindsFr } from "./registerKindsFr.ts";

const isKind = (kind: string): kind is RegisterKind => Object.hasOwn(registerKindsFr, kind);
const kinds = Object.keys(registerKindsFr).filter(isKind);

it("each fact is of one kind of the register, but those of the journal itself", () => {
  const of = (type: string) => kinds.filter((kind) => isOfKind(type, kind));
  const unsorted = Object.keys(facts).filter((type) => of(type).length !== 1);
  expect(unsorted).toEqual(["ClockAccepted.1", "JournalResumed.1"]);
});
