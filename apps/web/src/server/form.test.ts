import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import type { Answer } from "./Answer.ts";
import { createForm } from "./form.ts";

interface Draft {
  title: string;
  place: string;
}

const INITIAL: Draft = { title: "Cheville", place: "" };
const LOST: Answer<string> = { _tag: "Fault", cause: "lost", requestId: undefined };
const DONE: Answer<string> = { _tag: "Done", value: "fait" };

const formOf = (...answers: ReadonlyArray<Answer<string>>) => {
  const ids: string[] = [];
  const form = createRoot(() =>
    createForm<Draft, string>({
      initial: INITIAL,
      send: async (_, commandId) => {
        ids.push(commandId);
        return answers[ids.length - 1] ?? DONE;
      },
    }),
  );
  return { form, ids };
};

describe("the command id of a form", () => {
  it("is one for a double click", async () => {
    const { form, ids } = formOf(DONE);
    const [first, second] = await Promise.all([form.submit(), form.submit()]);
    expect(ids).toHaveLength(1);
    expect(first).toBe(second);
  });

  it("is kept when the same content is sent again after a lost answer", async () => {
    const { form, ids } = formOf(LOST, DONE);
    await form.submit();
    expect(form.fault()?.cause).toBe("lost");
    await form.submit();
    expect(ids[1]).toBe(ids[0]);
    expect(form.state()).toBe("done");
  });

  it("is another once the content changed, or once it was done", async () => {
    const { form, ids } = formOf(LOST, DONE, DONE);
    await form.submit();
    form.change("title", "Lombalgie");
    await form.submit();
    await form.submit();
    expect(new Set(ids).size).toBe(3);
  });
});

describe("the errors of a form", () => {
  const issues = [
    { path: "title", message: "Intitulé attendu" },
    { path: "place", message: "Lieu attendu" },
  ];

  it("are said at their field until it is revised, and in the summary until the next attempt", async () => {
    const { form } = formOf({ _tag: "Invalid", issues });
    await form.submit();
    expect(form.errorAt("place")).toBe("Lieu attendu");
    form.change("place", "Salle 2");
    expect(form.errorAt("place")).toBeUndefined();
    expect(form.errorAt("title")).toBe("Intitulé attendu");
    expect(form.issues()).toStrictEqual(issues);
    await form.submit();
    expect(form.issues()).toStrictEqual([]);
  });

  it("found before sending are not sent", async () => {
    const sent: Draft[] = [];
    const form = createRoot(() =>
      createForm<Draft, string>({
        initial: INITIAL,
        check: (draft) => (draft.place === "" ? [{ path: "place", message: "Lieu attendu" }] : []),
        send: async (draft) => {
          sent.push(draft);
          return DONE;
        },
      }),
    );
    expect((await form.submit())._tag).toBe("Invalid");
    expect(sent).toHaveLength(0);
  });

  it("leave what was being sent alone while it is awaited", async () => {
    const { form, ids } = formOf(DONE);
    const awaited = form.submit();
    form.change("title", "Autre");
    expect(form.state()).toBe("sending");
    await awaited;
    expect(ids).toHaveLength(1);
  });
});

describe("a refusal", () => {
  it("is kept with what is missing", async () => {
    const problem = { type: "urn:r", title: "Non", status: 409, detail: undefined, members: {} };
    const { form } = formOf({ _tag: "Refusal", problem });
    await form.submit();
    expect(form.refusal()).toBe(problem);
    form.reset({ title: "", place: "" });
    expect(form.refusal()).toBeUndefined();
  });
});
