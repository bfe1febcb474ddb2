const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

/**
 * Whether a request that changes something was made by a page of another site.
 * Browsers say so by Sec-Fetch-Site, older ones by Origin; without either it is not a browser,
 * and carries no one's cookies (https://pkg.go.dev/net/http#CrossOriginProtection).
 *
 * @param own the public origin, where one is configured
 */
export const isFromElsewhere = (request: Request, own: string | undefined): boolean => {
  if (request.method === "GET" || request.method === "HEAD") return false;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site !== "same-origin";
  const origin = request.headers.get("origin");
  if (origin === null) return false;
  return own === undefined ? hostOf(origin) !== request.headers.get("host") : origin !== own;
};
