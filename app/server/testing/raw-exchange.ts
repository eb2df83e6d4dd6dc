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
  const at = text.lastIndexOf("HTTP/1.1 ");
  const [head = "", body = ""] = text.slice(at).split("\r\n\r\n", 2);
  const [first = "", ...lines] = head.split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.split(":", 1)[0]?.toLowerCase() ?? "", line.replace(/^[^:]*: /, "")]),
  );
  return { status: Number(first.split(" ")[1]), headers, body };
}
