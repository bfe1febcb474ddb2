import { type Der, expected, inside, tags, valuesIn } from "@coopilote/domain/dossier/der.ts";
import { hexIn } from "./bytes.ts";

/** Object identifiers, in hexadecimal: RFC 5280 §4.2.1.12 and appendix A, RFC 3161 §2.3, RFC 3279, RFC 5480. */
const oids = {
  commonName: "550403",
  extendedKeyUsage: "551d25",
  timeStamping: "2b06010505070308",
  rsa: "2a864886f70d010101",
  elliptic: "2a8648ce3d0201",
} as const;

const more = { bits: 0x03, extensions: 0xa3, utcTime: 0x17 } as const;

/** Curves by their identifiers, as WebCrypto names them, and the bytes of each of the two numbers of a signature. */
const curves: ReadonlyMap<string, { readonly namedCurve: string; readonly size: number }> = new Map(
  [
    ["2a8648ce3d030107", { namedCurve: "P-256", size: 32 }],
    ["2b81040022", { namedCurve: "P-384", size: 48 }],
    ["2b81040023", { namedCurve: "P-521", size: 66 }],
  ],
);

/** The key of a certificate as WebCrypto asks for it. `curve`: undefined for RSA. */
export type PublicKey = {
  readonly spki: Uint8Array;
  readonly curve: { readonly namedCurve: string; readonly size: number } | undefined;
};

/** What is read of a certificate (RFC 5280) to know whether it could sign a stamp. Instants in UTC milliseconds. */
export type Certificate = {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly isForStamps: boolean;
  readonly key: PublicKey | undefined;
};

const oidOf = (value: Der | undefined): string => hexIn(expected(value, tags.oid).held);

const textOf = ({ held }: Der): string => new TextDecoder().decode(held);

/** « 260313020007Z » or « 20260313020007Z »: two digits of a year are of 1950 to 2049. */
const instantOf = (value: Der | undefined): number => {
  const isShort = value?.tag === more.utcTime;
  const text = textOf(expected(value, isShort ? more.utcTime : tags.generalizedTime));
  const whole = isShort ? `${text < "50" ? "20" : "19"}${text}` : text;
  const [, day, time] = /^(\d{8})(\d{6})Z$/u.exec(whole) ?? [];
  const dashed = day?.replace(/(\d{4})(\d\d)(\d\d)/u, "$1-$2-$3");
  return Date.parse(`${dashed}T${time?.replace(/(\d\d)(\d\d)(\d\d)/u, "$1:$2:$3")}Z`);
};

const commonName = (subject: Der | undefined): string => {
  const parts = inside(subject, tags.sequence)
    .flatMap((set) => inside(set, tags.set))
    .map((pair) => inside(pair, tags.sequence));
  const [, name] = parts.find(([kind]) => oidOf(kind) === oids.commonName) ?? [];
  return name === undefined ? "" : textOf(name);
};

const keyOf = (info: Der | undefined): PublicKey | undefined => {
  const spki = expected(info, tags.sequence).whole;
  const [kind, of] = inside(inside(info, tags.sequence)[0], tags.sequence);
  if (oidOf(kind) === oids.rsa) return { spki, curve: undefined };
  const curve = oidOf(kind) === oids.elliptic ? curves.get(oidOf(of)) : undefined;
  return curve === undefined ? undefined : { spki, curve };
};

const isForStamps = (fields: ReadonlyArray<Der>): boolean => {
  const held = fields.find(({ tag }) => tag === more.extensions);
  const extensions = held === undefined ? [] : inside(valuesIn(held.held)[0], tags.sequence);
  const usage = extensions
    .map((each) => inside(each, tags.sequence))
    .find(([kind]) => oidOf(kind) === oids.extendedKeyUsage)
    ?.at(-1);
  if (usage === undefined) return false;
  const uses = inside(valuesIn(expected(usage, tags.octets).held)[0], tags.sequence);
  return uses.some((use) => oidOf(use) === oids.timeStamping);
};

/** Reads a certificate; throws a `NotDer` where it is none. */
export const certificateIn = (bytes: Uint8Array): Certificate => {
  const [signed] = inside(valuesIn(bytes)[0], tags.sequence);
  const fields = inside(signed, tags.sequence);
  const [validity, subject, info] = fields.slice(fields[0]?.tag === tags.zeroth ? 4 : 3);
  const [from, until] = inside(validity, tags.sequence);
  return {
    name: commonName(subject),
    from: instantOf(from),
    until: instantOf(until),
    isForStamps: isForStamps(fields),
    key: keyOf(info),
  };
};
