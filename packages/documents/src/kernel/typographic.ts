/** The space a line never breaks at. */
export const nbsp = "\u00A0";

const spaced = (text: string): string =>
  text
    .replaceAll(/ (?=[:;!?»])/gu, nbsp)
    .replaceAll(/« /gu, `«${nbsp}`)
    .replaceAll(/(?<=\d) (?=(?:h|min|jours?|séances?|actes?|fois|mois|%)(?![\p{L}\d]))/gu, nbsp)
    .replaceAll(/(?<=\d\u00A0h) (?=\d)/gu, nbsp)
    .replaceAll(/(?<=^|[\s«\u00A0])(?<title>Dr|Pr) /gu, `$<title>${nbsp}`);

/** Content as it is set: the spaces that French never breaks, in every text. */
export const typographic = (content: unknown): unknown => {
  if (typeof content === "string") return spaced(content);
  if (Array.isArray(content)) return content.map(typographic);
  if (typeof content !== "object" || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([name, value]) => [name, typographic(value)]),
  );
};
