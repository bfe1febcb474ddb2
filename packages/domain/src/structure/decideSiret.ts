import type { Context } from "../Context.ts";
import type { FactOf } from "../Fact.ts";
import type { EntityId } from "../kernel/ids.ts";
import { hasUsualSiretKey } from "../kernel/luhn.ts";
import type { Sealed } from "../kernel/Sealed.ts";
import type { Siret } from "./Structure.ts";

const isUsual = ({ open }: Context, siret: Sealed): boolean => {
  const number = open(siret);
  return typeof number === "string" && hasUsualSiretKey(number);
};

const isKnown = ({ open }: Context, known: Siret | null, siret: Sealed | null): boolean =>
  siret === null || known === null
    ? siret === null && known === null
    : open(known.number) === open(siret);

/** What a SIRET number given with an entity says; nothing where it is left out, or is the one it has. */
export const siretStated = (
  context: Context,
  entity: EntityId,
  known: Siret | null,
  siret: Sealed | null | undefined,
): ReadonlyArray<FactOf<"SiretStated.1">> =>
  siret === undefined || isKnown(context, known, siret)
    ? []
    : [
        {
          type: "SiretStated.1",
          body: { entity, siret, usual: siret === null || isUsual(context, siret) },
        },
      ];
