/** Deeper than any command, shallower than any stack. */
const deepest = 32;

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu;

type Scope = { readonly keys: Set<unknown> | undefined };

/** Whether a JSON text, known to be one, repeats a key of an object or nests deeper than allowed. */
const isAmbiguous = (text: string): boolean => {
  const scopes: Array<Scope> = [];
  const found = [...text.matchAll(tokens)].map(([token]) => token);
  for (const [index, token] of found.entries()) {
    if (token === "{" || token === "[") {
      scopes.push({ keys: token === "{" ? new Set() : undefined });
      if (scopes.length > deepest) return true;
    } else if (token === "}" || token === "]") scopes.pop();
    else if (found[index + 1] === ":") {
      const keys = scopes.at(-1)?.keys;
      const key: unknown = JSON.parse(token);
      if (keys?.has(key) === true || key === "__proto__") return true;
      keys?.add(key);
    }
  }
  return false;
};

/**
 * The value of a JSON text; nothing where it is not JSON, or could be read in two ways
 * (a key twice, `__proto__`), or nests more than 32 deep.
 */
export const strictJson = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isAmbiguous(text) ? undefined : { value };
  } catch {
    // JSON.parse throws for one reason: the text is not JSON.
    return undefined;
  }
};
