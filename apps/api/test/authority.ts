import { authorityOf } from "@coopilote/testkit/authority.ts";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export type Answer = (query: Buffer, response: ServerResponse) => void;

/** A time stamping authority that listens, and answers as it is told to; by default, as it should. */
export const listeningAuthority = async () => {
  const { stamp, close } = authorityOf("rsa");
  const granted: Answer = (query, response) => {
    response.setHeader("content-type", "application/timestamp-reply");
    response.end(stamp(query));
  };
  const so = { answer: granted, asked: 0 };
  const answered = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const query = await buffer(request);
    so.asked += 1;
    server.emit("asked");
    so.answer(query, response);
  };
  const server = createServer((request, response) => void answered(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("it does not listen");
  return {
    url: `http://127.0.0.1:${address.port}/tsa`,
    answers: (answer: Answer = granted) => void (so.answer = answer),
    asked: () => so.asked,
    stamp,
    /** Once it is asked for the next stamp. */
    next: () => once(server, "asked"),
  };
};
