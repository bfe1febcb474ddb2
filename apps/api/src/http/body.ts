import type { ContractRefusalOf } from "@coopilote/contract/refusals.ts";
import { Result } from "effect";
import { strictJson } from "./strictJson.ts";

/** The longest JSON body, in bytes. */
const longestJson = 1_000_000;

type BodyRefusal = ContractRefusalOf<"NotJson" | "ContentTypeNotAccepted" | "BodyTooLong">;

const mediaTypeOf = (request: Request): string =>
  (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";

/** The bytes of a body, or nothing once they are too many: what follows is not read. */
const bytesUpTo = async (request: Request, longest: number): Promise<Uint8Array | undefined> => {
  const pieces: Array<Uint8Array> = [];
  const read = { length: 0 };
  if (Number(request.headers.get("content-length") ?? 0) > longest) return undefined;
  const body: ReadableStream<Uint8Array> | null = request.body;
  for await (const piece of body ?? []) {
    read.length += piece.length;
    if (read.length > longest) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return utf8.decode(bytes);
  } catch {
    // A fatal decoder throws for one reason: the bytes are not UTF-8.
    return undefined;
  }
};

/** The JSON value a request carries, read once and within limits. */
export const jsonBody = async (request: Request): Promise<Result.Result<unknown, BodyRefusal>> => {
  if (mediaTypeOf(request) !== "application/json")
    return Result.fail({ _tag: "ContentTypeNotAccepted", accepted: "application/json" });
  const bytes = await bytesUpTo(request, longestJson);
  if (bytes === undefined) return Result.fail({ _tag: "BodyTooLong", longest: longestJson });
  const text = textOf(bytes);
  const json = text === undefined ? undefined : strictJson(text);
  return json === undefined ? Result.fail({ _tag: "NotJson" }) : Result.succeed(json.value);
};
