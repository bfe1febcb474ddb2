type Place = { readonly pathname: string; readonly search: string };

/** Whether a page is the screen of an address: what the address asks of its search is asked. */
export const isAt = (href: string, { pathname, search }: Place): boolean => {
  const [path, asked] = href.split("?");
  if (path !== pathname) return false;
  const here = new URLSearchParams(search);
  return [...new URLSearchParams(asked)].every(([name, value]) => here.get(name) === value);
};
