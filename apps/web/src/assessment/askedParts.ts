import { actTypeFr } from "@coopilote/domain/protocols/actTypes.ts";
import type { KindName } from "@coopilote/domain/protocols/Finding.ts";
import type { ScreenOf } from "../server/screens.ts";
import type { Choice } from "../ui/Choices.tsx";

type TeamView = ScreenOf<"team">;
type Part = TeamView["requirements"][number]["parts"][number];

/** What a protocol or a structure asks to be recorded, under its code. */
export interface AskedPart {
  readonly requirement: string;
  readonly title: string;
  readonly code: string;
  readonly played: Part["played"];
  /** What is counted beside: successes, time, consultations. */
  readonly counts: Part["counts"];
  /** Professions that may assess; none where any delegant may. */
  readonly by: ReadonlyArray<{ readonly profession: string }>;
}

/** Parts of a kind that are recorded under a code, each code once. */
export const asked = ({ requirements }: TeamView, kind: KindName): ReadonlyArray<AskedPart> =>
  requirements
    .flatMap(({ requirement, title, parts }) =>
      parts.flatMap((part) =>
        part.kind === kind && part.code !== null
          ? [
              {
                requirement,
                title,
                code: part.code,
                played: part.played,
                counts: part.counts,
                by: part.by,
              },
            ]
          : [],
      ),
    )
    .filter(
      (one, index, all) =>
        all.findIndex(({ code, played }) => code === one.code && played === one.played) === index,
    );

/** What is recorded, told apart by its act where one requirement counts several. */
export const askedTitle = (
  { requirement, title, code }: AskedPart,
  all: ReadonlyArray<AskedPart>,
) =>
  all.some((other) => other.requirement === requirement && other.code !== code)
    ? `${title}, ${actTypeFr(code)}`
    : title;

/** Members whom the delegant who looks may judge: not themselves, and not those who left. */
export const judgeable = ({ members, me }: TeamView): ReadonlyArray<Choice<string>> =>
  members
    .filter(({ person, withdrawn }) => withdrawn === null && person !== me.person)
    .map(({ person, name }) => ({ value: person, label: name }));
