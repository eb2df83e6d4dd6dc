import type { Job, JobAnswer, Operate } from "@/app/api/jobs/job";

type Load = () => Promise<{ readonly operate: Operate }>;

/** What worker threads do. A route that is offloaded stands here, and a test compares. */
export const loaders: Readonly<Record<string, Load>> = {
  "/api/v1/adopt": () => import("@/app/api/v1/adopt/operate"),
  "/api/v1/audit": () => import("@/app/api/v1/audit/operate"),
  "/api/v1/bundle.tar.gz": () => import("@/app/api/v1/bundle.tar.gz/operate"),
  "/api/v1/bundle.zip": () => import("@/app/api/v1/bundle.zip/operate"),
  "/api/v1/capacity": () => import("@/app/api/v1/capacity/operate"),
  "/api/v1/cost": () => import("@/app/api/v1/cost/operate"),
  "/api/v1/diff": () => import("@/app/api/v1/diff/operate"),
  "/api/v1/files/{path}": () => import("@/app/api/v1/files/[...path]/operate"),
  "/api/v1/generate": () => import("@/app/api/v1/generate/operate"),
  "/api/v1/import": () => import("@/app/api/v1/import/operate"),
  "/api/v1/lint": () => import("@/app/api/v1/lint/operate"),
  "/api/v1/picture": () => import("@/app/api/v1/picture/operate"),
  "/api/v1/picture.svg": () => import("@/app/api/v1/picture.svg/operate"),
  "/api/v1/read": () => import("@/app/api/v1/read/operate"),
  "/api/v1/why": () => import("@/app/api/v1/why/operate"),
};

/** Does a job in this thread. */
export async function operateJob(job: Job): Promise<JobAnswer> {
  const load = loaders[job.operation];
  if (!load)
    throw new Error(`Received a job for ${job.operation}, expected one of ${Object.keys(loaders).join(", ")}.`);
  const { operate } = await load();
  const answered = await operate(requestOf(job), { params: Promise.resolve({ path: job.path }) });
  const { response, ...rest } = answered instanceof Response ? { response: answered } : answered;
  const body = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: [...response.headers], body, ...rest };
}

function requestOf({ url, method, headers, body }: Job): Request {
  const list = headers.map(([name, value]): [string, string] => [name, value]);
  return new Request(url, { method, headers: list, ...(body ? { body } : {}) });
}
