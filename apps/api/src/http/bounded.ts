/** The bytes that another server answers; throws a RangeError past `longest`, and reads no further. */
export const bounded = async (
  body: ReadableStream<Uint8Array> | null,
  longest: number,
): Promise<Uint8Array> => {
  const chunks: Array<Uint8Array> = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > longest) throw new RangeError(`it is longer than ${longest} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
