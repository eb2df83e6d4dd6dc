import type { Job, JobAnswer, Operate } from "./job";

type Load = () => Promise<{ readonly operate: Operate }>;

/** What worker threads do. A route that is offloaded stands here, and a test compares. */
export const loaders: Readonly<Record<string, Load>> = {
  "/api/v1/audit": () => import("../v1/audit/operate"),
  "/api/v1/bundle.zip": () => import("../v1/bundle.zip/operate"),
  "/api/v1/cost": () => import("../v1/cost/operate"),
  "/api/v1/diff": () => import("../v1/diff/operate"),
  "/api/v1/files/{path}": () => import("../v1/files/[...path]/operate"),
  "/api/v1/generate": () => import("../v1/generate/operate"),
  "/api/v1/import": () => import("../v1/import/operate"),
  "/api/v1/lint": () => import("../v1/lint/operate"),
  "/api/v1/picture": () => import("../v1/picture/operate"),
  "/api/v1/picture.svg": () => import("../v1/picture.svg/operate"),
  "/api/v1/read": () => import("../v1/read/operate"),
  "/api/v1/why": () => import("../v1/why/operate"),
};

/** Does a job in this thread. */
export async function operateJob(job: Job): Promise<JobAnswer> {
  const load = loaders[job.operation];
  if (!load)
    throw new Error(`Received a job for ${job.operation}, expected one of ${Object.keys(loaders).join(", ")}.`);
  const { operate } = await load();
  const response = await operate(requestOf(job), { params: Promise.resolve({ path: job.path }) });
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers], body };
}

function requestOf({ url, method, headers, body }: Job): Request {
  const list = headers.map(([name, value]): [string, string] => [name, value]);
  return new Request(url, { method, headers: list, ...(body ? { body } : {}) });
}
