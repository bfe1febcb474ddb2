/**
 * How a link of the navigation stands to the page read: it leads there, the page is one of its own, or neither.
 * `exact`: the address is the beginning of others, which are not its own.
 */
export const currentOf = (
  path: string,
  { href, exact }: { readonly href: string; readonly exact?: boolean | undefined },
): "page" | "true" | undefined => {
  const at = path.replace(/\/+$/u, "");
  if (at === href.replace(/\/+$/u, "")) return "page";
  return exact !== true && at.startsWith(`${href}/`) ? "true" : undefined;
};
