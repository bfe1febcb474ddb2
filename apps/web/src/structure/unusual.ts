import { hasUsualFinessKey, hasUsualSiretKey } from "@coopilote/domain/kernel/luhn.ts";

const written = (typed: string): string => typed.replaceAll(/[\s.]/gu, "").toUpperCase();

/** A whole FINESS number whose key is not the usual one: said, and nothing prevented. */
export const isUnusualFiness = (typed: string): boolean =>
  /^\d[0-9AB]\d{7}$/u.test(written(typed)) && !hasUsualFinessKey(written(typed));

/** A whole SIRET number whose keys are not the usual ones: said, and nothing prevented. */
export const isUnusualSiret = (typed: string): boolean =>
  /^\d{14}$/u.test(written(typed)) && !hasUsualSiretKey(written(typed));
