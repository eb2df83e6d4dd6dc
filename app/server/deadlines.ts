/** How long the server waits for a client, in milliseconds. */
export interface Deadlines {
  /** From the connection, or the request before, to the end of the headers. */
  readonly headers: number;
  /** From the first byte of the headers to the last one of the body. */
  readonly body: number;
  /** Without a byte in either direction, while an answer is made or read; longer than a job may wait and take. */
  readonly silence: number;
  /** From the signal to the end, whoever is still connected. */
  readonly drain: number;
  /** How often the first two are looked at. */
  readonly check: number;
}

/** 10 MB, the largest body, takes 30 s at 2.7 Mbit/s. */
export const deadlines: Deadlines = { headers: 10_000, body: 30_000, silence: 120_000, drain: 10_000, check: 1_000 };
