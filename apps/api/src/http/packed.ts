import { promisify } from "node:util";
import { gzip } from "node:zlib";

const squeeze = promisify(gzip);

const worthPacking = /^(?:application\/(?:problem\+)?json|text\/plain)/u;

/** A JSON answer longer than a packet, compressed where the browser reads it so. */
export const packed = async (request: Request, response: Response): Promise<Response> => {
  const type = response.headers.get("content-type") ?? "";
  const accepts = /\bgzip\b/u.test(request.headers.get("accept-encoding") ?? "");
  if (!accepts || !worthPacking.test(type) || response.headers.has("content-encoding"))
    return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { headers, status } = response;
  if (bytes.length < 1400) return new Response(bytes, { headers, status });
  headers.set("content-encoding", "gzip");
  headers.set("vary", "accept-encoding");
  headers.delete("content-length");
  return new Response(await squeeze(bytes, { level: 4 }), { headers, status });
};
