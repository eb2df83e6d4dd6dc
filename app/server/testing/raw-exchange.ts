import { connect, type Socket } from "node:net";

/** For tests: a connection that sends what it is told, and keeps what comes back. */
export interface RawExchange {
  readonly socket: Socket;
  /** Everything received, once the other side has closed. */
  readonly ended: Promise<string>;
}

export function rawExchange(port: number, text: string): RawExchange {
  const socket = connect(port, "localhost", () => socket.write(text));
  const parts: string[] = [];
  socket.setEncoding("utf8").on("data", (part: string) => parts.push(part));
  // A reset is an end as well.
  socket.on("error", () => undefined);
  const ended = new Promise<string>((resolve) => socket.once("close", () => resolve(parts.join(""))));
  return { socket, ended };
}

/** Status, headers and body of the last answer in `text`. */
export function lastAnswer(text: string) {
  const answer = text.slice(text.lastIndexOf("HTTP/1.1 "));
  const end = answer.indexOf("\r\n\r\n");
  const [first = "", ...lines] = answer.slice(0, end).split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.split(":", 1)[0]?.toLowerCase() ?? "", line.replace(/^[^:]*: /, "")]),
  );
  const sent = answer.slice(end + 4);
  const body = headers.get("transfer-encoding") === "chunked" ? withoutChunks(sent) : sent;
  return { status: Number(first.split(" ")[1]), headers, body };
}

/** Enough for ASCII: a chunk counts bytes. */
function withoutChunks(text: string): string {
  const [size = ""] = text.split("\r\n", 1);
  const length = Number.parseInt(size, 16);
  if (!(length > 0)) return "";
  const start = size.length + 2;
  return text.slice(start, start + length) + withoutChunks(text.slice(start + length + 2));
}
