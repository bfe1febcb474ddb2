import { notCooperation } from "@coopilote/catalogue/adjacent.ts";
import { namesOnly } from "@coopilote/catalogue/namesOnly.ts";
import type { CatalogueView } from "@coopilote/contract/teams/catalogue.ts";
import type { Day } from "@coopilote/domain/kernel/time.ts";
import type { ProtocolVersion } from "@coopilote/domain/protocols/ProtocolVersion.ts";
import type { ViewRequest } from "../ViewRequest.ts";
import { offered, professionLeaf } from "./offered.ts";

const isOver = ({ force }: ProtocolVersion, day: Day): boolean =>
  force.until !== null && force.until <= day;

/** One text a protocol: the one of that day, else the next to come. */
const textsOf = (
  versions: ReadonlyArray<ProtocolVersion>,
  day: Day,
): ReadonlyArray<ProtocolVersion> =>
  [...Map.groupBy(versions, ({ protocol }) => protocol).values()].flatMap(
    (texts) => texts.find((text) => !isOver(text, day)) ?? [],
  );

const sides = (version: ProtocolVersion) =>
  (["delegant", "delegate"] as const).flatMap((role) => {
    const rule = professionLeaf(version, role)?.rule;
    return rule?.kind === "profession" ? rule.rows : [];
  });

const distinct = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(all)];

/** The protocols of the catalogue, each with whether the structure could run it today with the people it has. */
export const catalogueView = (request: ViewRequest): CatalogueView => ({
  protocols: textsOf(request.versions, request.now.day).flatMap((version) => {
    const published = request.published(version.protocol, version.version);
    const found = published && offered(request, published);
    const rows = sides(version);
    return found === undefined
      ? []
      : [
          {
            ...found,
            professions: distinct(rows.map(({ profession }) => profession)),
            specialties: distinct(rows.flatMap(({ qualifications }) => qualifications)),
          },
        ];
  }),
  namesOnly,
  notCooperation,
});
