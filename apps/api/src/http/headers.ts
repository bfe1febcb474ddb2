/** Two years, as browsers' preload lists ask for at least one. */
const strictTransport = "max-age=63072000; includeSubDomains";

const policy = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

const own = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "form-action": "'self'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
};

/** What a page may load: its own files, nothing inline, no frame around it. */
export const appPolicy = policy(own);

/** The reference of the interface styles itself inline. */
export const docsPolicy = policy({ ...own, "style-src": "'self' 'unsafe-inline'" });

/** What a filed piece may do when opened: show itself, run nothing. */
export const documentPolicy = policy({
  "default-src": "'none'",
  "style-src": "'unsafe-inline'",
  "img-src": "'self' data:",
  "frame-ancestors": "'none'",
  sandbox: "",
});

const held = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/u;

/** The policy that a page which stands alone holds itself, with no frame around it. */
export const policyHeldBy = (page: string): string =>
  `${held.exec(page)?.[1] ?? "default-src 'none'"}; frame-ancestors 'none'`;

/** Headers of every answer. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> => ({
  "content-security-policy": appPolicy,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  ...(isHttps ? { "strict-transport-security": strictTransport } : {}),
});
