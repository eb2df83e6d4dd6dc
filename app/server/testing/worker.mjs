import { threadId } from "node:worker_threads";

/** For tests: does what the address of a job says. */
export default async function work(job) {
  if (!job) return;
  const { url, body } = job;
  switch (url) {
    case "loop":
      for (;;);
    case "fill": {
      const all = [];
      for (;;) all.push(new Array(100_000).fill(all.length));
    }
    case "exit":
      return process.exit(3);
    case "thread":
      return { status: 200, headers: [["thread", String(threadId)]], body: new Uint8Array() };
    case "throw":
      throw new Error("on purpose");
    default:
      await new Promise((resolve) => setTimeout(resolve, Number(url)));
      return { status: 200, headers: [], body: body ?? new Uint8Array() };
  }
}
