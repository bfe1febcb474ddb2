import { given } from "@coopilote/testkit/given.ts";
import { added, founded } from "@coopilote/testkit/history.ts";
import { lucie, paul } from "@coopilote/testkit/people.ts";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { Hash } from "../kernel/ids.ts";
import { entrustWorkspace } from "./decideEntrusted.ts";

const reason = {
  seal: "709e7b28-f744-48d3-ac85-21dc479a4104",
  commitment: Hash.make("0".repeat(64)),
};

const { workspace } = given(founded, added(lucie)).world;

describe("the server's console", () => {
  it("lets someone of the structure manage it, with the reason", () => {
    expect(entrustWorkspace(workspace, { person: lucie.person, reason })).toEqual(
      Result.succeed([{ type: "WorkspaceEntrusted.1", body: { person: lucie.person, reason } }]),
    );
  });

  it("lets nobody manage whom the structure does not know", () => {
    expect(entrustWorkspace(workspace, { person: paul.person, reason })).toEqual(
      Result.fail({ _tag: "NoSuchPerson", person: paul.person }),
    );
  });
});
