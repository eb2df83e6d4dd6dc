import type { IncomingMessage } from "node:http";
import { type Handler, refuse } from "./front";
import { isApi } from "./headers-for";
import type { PageTurns } from "./page-turns";
import { full } from "./refusal";

/** What the build wrote, or what is data, is not drawn: it has an ending, or is of the API, whose work is done by threads. */
export function isDrawn(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  const name = path.slice(path.lastIndexOf("/") + 1);
  return !isApi(path) && !name.includes(".");
}

/** Pages in turns, everything else at once. Who left before their turn costs nothing. */
export function drawInTurn(turns: PageTurns, callerOf: (request: IncomingMessage) => string, handle: Handler): Handler {
  return (request, response) => {
    if (!isDrawn(request.url ?? "")) return handle(request, response);
    return new Promise((resolve, reject) => {
      const draw = async () => {
        try {
          if (!response.destroyed) await handle(request, response);
          resolve();
        } catch (error) {
          reject(error);
        }
      };
      if (turns.take(callerOf(request), draw)) return;
      refuse(response, full);
      resolve();
    });
  };
}
