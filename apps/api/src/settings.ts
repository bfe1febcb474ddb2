import { fileURLToPath } from "node:url";

/**
 * What an instance is told by its environment.
 * `timestampUrl`: a time stamping authority (RFC 3161), where one is configured.
 * `declarationForm`: where the State's form begins, `…/commencer/…`, where one is configured.
 * `port`: 0 for a free one. `origin`: the public address, where one is configured. `behindProxy`: a proxy of ours writes X-Forwarded-For.
 */
export type Settings = {
  readonly port: number;
  readonly folder: string;
  readonly origin: string | undefined;
  readonly isHttps: boolean;
  readonly behindProxy: boolean;
  readonly metricsToken: string | undefined;
  readonly timestampUrl: string | undefined;
  readonly declarationForm: string | undefined;
  readonly release: string;
  readonly webFolder: string;
  readonly verifierFolder: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? "3000");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT: un nombre de 0 à 65535 est attendu, et non ${text}`);
  return port;
};

const originOf = (text: string | undefined): string | undefined => {
  if (text === undefined || text === "") return undefined;
  if (!URL.canParse(text))
    throw new RangeError(`COOPILOTE_ORIGIN: une adresse est attendue, et non ${text}`);
  return new URL(text).origin;
};

const timestampUrlOf = (text: string | undefined): string | undefined => {
  if (text === undefined || text === "") return undefined;
  if (!URL.canParse(text) || !/^https?:/u.test(text))
    throw new RangeError(`COOPILOTE_TIMESTAMP_URL: une adresse est attendue, et non ${text}`);
  return text;
};

/** In https, or on this machine: what is sent carries names. */
const declarationFormOf = (text: string | undefined): string | undefined => {
  if (text === undefined || text === "") return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === "https:" || url?.hostname === "127.0.0.1";
  if (url === undefined || !isSafe || !/^\/commencer\/[\w-]+$/u.test(url.pathname))
    throw new RangeError(
      `COOPILOTE_DECLARATION_FORM: une adresse comme https://…/commencer/… est attendue, et non ${text}`,
    );
  return `${url.origin}${url.pathname}`;
};

/** Throws a RangeError where a variable cannot be what it says. `started`: UTC milliseconds. */
export const settingsOf = (environment: Environment, started: number): Settings => {
  const origin = originOf(environment["COOPILOTE_ORIGIN"]);
  return {
    port: portOf(environment["PORT"]),
    folder: environment["COOPILOTE_DATA"] ?? "data",
    origin,
    isHttps: origin?.startsWith("https:") ?? false,
    behindProxy: environment["COOPILOTE_BEHIND_PROXY"] === "1",
    metricsToken: environment["COOPILOTE_METRICS_TOKEN"],
    timestampUrl: timestampUrlOf(environment["COOPILOTE_TIMESTAMP_URL"]),
    declarationForm: declarationFormOf(environment["COOPILOTE_DECLARATION_FORM"]),
    release: environment["COOPILOTE_RELEASE"] ?? started.toString(36),
    webFolder: fileURLToPath(new URL("../../web/dist", import.meta.url)),
    verifierFolder: fileURLToPath(new URL("../../verifier/dist", import.meta.url)),
  };
};
