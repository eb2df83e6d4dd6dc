import { threadId } from "node:worker_threads";

/** Says which thread judged; what is called "never" has no end. */
export default ([{ path }]) =>
  path === "never" ? new Promise(() => undefined) : [{ path, message: String(threadId) }];
