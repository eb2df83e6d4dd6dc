import type { GetOperation, PostOperation } from "@/app/api/operation/operation";
import type { NamedText } from "@/lib/hcl/judge/judge-texts";

/** A request as it travels to a worker thread. */
export interface Job {
  /** The path of its operation, as the OpenAPI document writes it. */
  readonly operation: (GetOperation | PostOperation)["path"];
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: Uint8Array<ArrayBuffer>;
  /** What stands for `{path}`. */
  readonly path: readonly string[];
}

/** An answer as it travels back. */
export interface JobAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array<ArrayBuffer>;
  /** What has to be judged before the answer leaves. */
  readonly handsOut?: HandedOut;
}

/** The Terraform in an answer, and the link of the configuration that it comes from. */
export interface HandedOut {
  readonly texts: readonly NamedText[];
  readonly link: string;
}

/** An answer that hands out a bundle. */
export interface Delivery {
  readonly response: Response;
  readonly handsOut: HandedOut;
}

/** Does a job elsewhere; `caller` is who it is done for, `signal` says that nobody waits any more. */
export type RunJob = (job: Job, caller: string, signal: AbortSignal) => Promise<JobAnswer>;

/** What stands for `{path}`, as Next hands it to a route. */
export interface OperationContext {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

/** The work of an operation, in whichever thread. */
export type Operate = (request: Request, context: OperationContext) => Answered | Promise<Answered>;

/** Most answers may leave as they are. */
export type Answered = Response | Delivery;
