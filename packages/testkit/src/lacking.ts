import type { CommandName } from "@coopilote/domain/Command.ts";
import type { PersonId } from "@coopilote/domain/kernel/ids.ts";
import type { Finding } from "@coopilote/domain/protocols/Finding.ts";
import { Result } from "effect";
import type { Outcome } from "./given.ts";
import { camille, gabriel, hugo, ines, lucie, nora, paul } from "./people.ts";

const everyone = [camille, gabriel, lucie, paul, ines, hugo, nora];

const nameOf = (person: PersonId): string =>
  everyone.find((one) => one.person === person)?.name.given ?? person;

const subjectOf = ({ subject }: Finding): string => {
  switch (subject.kind) {
    case "structure":
    case "team":
      return subject.kind;
    case "binome":
      return `${nameOf(subject.delegant)} & ${nameOf(subject.delegate)}`;
    case "member":
      return nameOf(subject.person);
  }
};

/** « formation · hours-missing · Inès »: what a refusal says is missing, one line a finding, in its order. */
export const lacking = <N extends CommandName>({ result }: Outcome<N>): ReadonlyArray<string> =>
  Result.match(result, {
    onSuccess: () => [],
    onFailure: (refusal) =>
      "missing" in refusal
        ? refusal.missing.map((finding) =>
            [finding.requirement, finding.missing, subjectOf(finding)].join(" · "),
          )
        : [refusal._tag],
  });
