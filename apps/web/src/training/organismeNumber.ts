import { hasUsualSiretKey } from "@coopilote/domain/kernel/luhn.ts";

const bare = (typed: string): string => typed.normalize("NFKC").replaceAll(/[\s.]/gu, "");

/** A SIRET has fourteen digits, a number of declared activity eleven; none given is none. */
export const isOrganismeNumber = (typed: string): boolean =>
  typed.trim() === "" || /^(?:\d{11}|\d{14})$/u.test(bare(typed));

/** A whole SIRET whose keys are not the usual ones: said, and nothing prevented. */
export const isUnusualSiret = (typed: string): boolean =>
  /^\d{14}$/u.test(bare(typed)) && !hasUsualSiretKey(bare(typed));
