import { createHmac, timingSafeEqual } from "node:crypto";

/** The session's cookie: bound to this host alone where the address is https. */
export const cookieName = (isHttps: boolean): string =>
  isHttps ? "__Host-coopilote" : "coopilote";

const valueOf = (cookies: string, name: string): string | undefined =>
  cookies
    .split(";")
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const decoded = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value);
  } catch {
    // decodeURIComponent throws for one reason: a malformed escape.
    return undefined;
  }
};

/**
 * The token of a Cookie header, where its signature is ours: `token.signature`, HMAC-SHA-256 in base64,
 * as better-call writes it (https://github.com/better-auth/better-call).
 */
export const tokenIn = (
  cookies: string | null,
  name: string,
  secret: string,
): string | undefined => {
  const signed = decoded(valueOf(cookies ?? "", name) ?? "") ?? "";
  const dot = signed.lastIndexOf(".");
  if (dot < 1) return undefined;
  const token = signed.slice(0, dot);
  const ours = createHmac("sha256", secret).update(token).digest();
  const theirs = Buffer.from(signed.slice(dot + 1), "base64");
  return ours.length === theirs.length && timingSafeEqual(ours, theirs) ? token : undefined;
};

/** Removes the session's cookie from the browser. */
export const expiredCookie = (isHttps: boolean): string =>
  `${cookieName(isHttps)}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
