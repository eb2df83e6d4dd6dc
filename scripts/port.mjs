import { createServer } from "node:net";

/** @param {number} port 0 lets the system choose */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(port, () => {
      const { port: chosen } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => resolve(chosen));
    });
  });
}

/** A port that nothing listens on. */
export const findFreePort = () => listenOnce(0);

/**
 * The port asked for, or an error that says how to get another.
 *
 * @param {string | undefined} text the PORT variable
 */
export async function claimPort(text) {
  const port = Number(text || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`PORT is "${text}", expected a whole number from 1 to 65535.`);
  }
  await listenOnce(port).catch((error) => {
    const reason = error.code === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${error.code})`;
    throw new Error(`Port ${port} ${reason}. Stop that program, or choose another port: PORT=${port + 1} npm start`);
  });
  return port;
}
