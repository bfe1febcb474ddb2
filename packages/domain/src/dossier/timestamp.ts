import { Schema } from "effect";
import { bytesOfHex, hexOf } from "../journal/chain.ts";
import type { Sha256 } from "../journal/hmac.ts";
import type { Hash } from "../kernel/ids.ts";
import { Day, dayNumber, Instant, Time } from "../kernel/time.ts";
import { type Der, der, expected, inside, NotDer, tags, valuesIn } from "./der.ts";

/** Object identifiers, in hexadecimal: RFC 5652 §5.1 and §11, RFC 3161 §2.4.2, FIPS 180-4. */
const oids = {
  signedData: "2a864886f70d010702",
  timeStampInfo: "2a864886f70d0109100104",
  contentType: "2a864886f70d010903",
  messageDigest: "2a864886f70d010904",
  sha256: "608648016503040201",
} as const;

/** By what a stamp digests: Node's name, and WebCrypto's without its dash. */
const digests = new Map([
  [oids.sha256, "sha256"],
  ["608648016503040202", "sha384"],
  ["608648016503040203", "sha512"],
] as const);

const hexIn = (bytes: Uint8Array): string =>
  bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, "0"), "");

/** What is asked of an authority: a stamp over the SHA-256 of a root's 32 bytes, with its certificate (RFC 3161 §2.4.1). */
export const stampAsked = (sha256: Sha256, root: Hash, nonce: Uint8Array): Uint8Array => {
  const algorithm = der(tags.sequence, der(tags.oid, bytesOfHex(oids.sha256)), Uint8Array.of(5, 0));
  return der(
    tags.sequence,
    der(tags.integer, Uint8Array.of(1)),
    der(tags.sequence, algorithm, der(tags.octets, sha256(bytesOfHex(root)))),
    der(tags.integer, nonce),
    Uint8Array.of(0x01, 0x01, 0xff),
  );
};

/**
 * A stamp as it reads, before any of it is believed. `content` is what its `contentDigest` must be of, by `digest`;
 * `signed` what its `signature` must be of, by one of its `certificates`. `nonce`: in hexadecimal, where there is one.
 */
export type TimeStamp = {
  readonly imprint: string;
  readonly at: Instant;
  readonly day: Day;
  readonly time: Time;
  readonly nonce: string | undefined;
  readonly digest: "sha256" | "sha384" | "sha512";
  readonly content: Uint8Array;
  readonly contentDigest: string;
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  readonly certificates: ReadonlyArray<Uint8Array>;
};

const isDay = Schema.is(Day);
const isTime = Schema.is(Time);

/** « 20260313020007Z », with parts of a second or without. */
const momentOf = (value: Der | undefined): Pick<TimeStamp, "at" | "day" | "time"> => {
  const text = String.fromCodePoint(...expected(value, tags.generalizedTime).held);
  const read = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/u.exec(text) ?? [];
  const [, year, month, date, hours, minutes, seconds] = read;
  const day = `${year}-${month}-${date}`;
  const time = `${hours}:${minutes}`;
  if (!isDay(day) || !isTime(time)) throw new NotDer("an instant of another form");
  const days = dayNumber(day) - dayNumber(Day.make("1970-01-01"));
  const inDay = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { at: Instant.make((days * 86_400 + inDay) * 1000), day, time };
};

const isOid = (value: Der | undefined, oid: string): boolean =>
  hexIn(expected(value, tags.oid).held) === oid;

const must = (holds: boolean, what: string): void => {
  if (!holds) throw new NotDer(what);
};

/** The SignedData of a response that was granted. */
const signedDataIn = (response: Uint8Array): ReadonlyArray<Der> => {
  const [status, token] = inside(valuesIn(response)[0], tags.sequence);
  const [code] = inside(status, tags.sequence);
  must([0, 1].includes(expected(code, tags.integer).held[0] ?? -1), "not granted");
  const [kind, explicit] = inside(token, tags.sequence);
  must(isOid(kind, oids.signedData), "not signed data");
  return inside(inside(explicit, tags.zeroth)[0], tags.sequence);
};

const infoIn = (content: Uint8Array) => {
  const [, , imprint, , moment, ...rest] = inside(valuesIn(content)[0], tags.sequence);
  const [algorithm, digest] = inside(imprint, tags.sequence);
  must(isOid(inside(algorithm, tags.sequence)[0], oids.sha256), "an imprint of another kind");
  const nonce = rest.find(({ tag }) => tag === tags.integer);
  return {
    ...momentOf(moment),
    imprint: hexIn(expected(digest, tags.octets).held),
    nonce: nonce === undefined ? undefined : hexIn(nonce.held),
  };
};

const attribute = (attributes: ReadonlyArray<Der>, oid: string): Der | undefined => {
  const found = attributes.find((each) => isOid(inside(each, tags.sequence)[0], oid));
  return inside(inside(found, tags.sequence)[1], tags.set)[0];
};

const signerIn = (infos: Der | undefined) => {
  const [only, ...others] = inside(infos, tags.set);
  must(others.length === 0, "more than one signer");
  const [, , algorithm, attributes, , signature] = inside(only, tags.sequence);
  const said = inside(attributes, tags.zeroth);
  must(isOid(attribute(said, oids.contentType), oids.timeStampInfo), "signed for something else");
  const oid = hexIn(expected(inside(algorithm, tags.sequence)[0], tags.oid).held);
  const digest = [...digests].find(([known]) => known === oid)?.[1];
  if (digest === undefined) throw new NotDer("an unknown digest");
  // What is signed is the SET, whose tag is implicit where it stands (RFC 5652 §5.4).
  const signed = Uint8Array.from(expected(attributes, tags.zeroth).whole);
  signed[0] = tags.set;
  return {
    digest,
    signed,
    contentDigest: hexIn(expected(attribute(said, oids.messageDigest), tags.octets).held),
    signature: expected(signature, tags.octets).held,
  };
};

/** Reads a TimeStampResp (RFC 3161 §2.4.2); nothing where it is no such thing, or was not granted. */
export const timeStampIn = (response: Uint8Array): TimeStamp | undefined => {
  try {
    const [, , encapsulated, ...rest] = signedDataIn(response);
    const [kind, explicit] = inside(encapsulated, tags.sequence);
    must(isOid(kind, oids.timeStampInfo), "no time stamp");
    const content = expected(inside(explicit, tags.zeroth)[0], tags.octets).held;
    const certificates = inside(rest[0], tags.zeroth).map(({ whole }) => whole);
    return { ...infoIn(content), ...signerIn(rest.at(-1)), content, certificates };
  } catch (error) {
    if (error instanceof NotDer) return undefined;
    throw error;
  }
};

/** Whether a stamp is over a root. */
export const isStampOf = ({ imprint }: TimeStamp, root: Hash, sha256: Sha256): boolean =>
  imprint === hexOf(sha256(bytesOfHex(root)));
