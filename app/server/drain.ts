import type { Server } from "node:http";

/**
 * Takes no more connections and lets who is being answered come to an end; after `limitMs` the rest is cut off.
 * Answers whether everybody was served.
 */
export function drain(server: Server, limitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let cut = false;
    const timer = setTimeout(() => {
      cut = true;
      server.closeAllConnections();
    }, limitMs);
    server.close(() => {
      clearTimeout(timer);
      resolve(!cut);
    });
    server.closeIdleConnections();
  });
}
