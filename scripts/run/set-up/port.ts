import { createServer } from "node:net";

/** Listens for a moment; port 0 lets the system choose. Answers the port that it got. */
function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, () => {
      const address = server.address();
      const chosen = typeof address === "object" && address !== null ? address.port : port;
      server.close(() => resolve(chosen));
    });
  });
}

/** A port that nothing listens on. */
export const findFreePort = (): Promise<number> => listenOnce(0);

/**
 * The port that the PORT variable asks for.
 *
 * @throws {Error} that says how to get another one, when it is taken or no port
 */
export async function claimPort(text: string | undefined): Promise<number> {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${text}", expected a whole number from 1 to 65535.`);
  }
  await listenOnce(port).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${error.code})`;
    throw new Error(`Port ${port} ${reason}. Stop that program, or choose another port: PORT=${port + 1} npm start`);
  });
  return port;
}
