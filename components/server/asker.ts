import { reasonOf } from "./request";
import { mayPass, pauseOrOnline, retryDelay } from "./retry-delay";

/** A question, by identity: a text, or data that is made anew only when it changes. */
export type Question = string | object;

/** What the server has said so far. */
export interface Known<T> {
  /** The last answer, and the question that it is to. */
  readonly latest?: { readonly to: Question; readonly value: T } | undefined;
  readonly failure?: { readonly to: Question; readonly reason: string } | undefined;
}

type Request<T> = (signal: AbortSignal) => Promise<T>;

export interface Asker<T> {
  /** Asks after a pause; earlier questions are forgotten. Nothing is asked that is answered already, or is undefined. */
  readonly ask: (question: Question | undefined, request: Request<T>) => void;
  readonly stop: () => void;
}

interface AskerOptions<T> {
  readonly known: Known<T>;
  /** How long a question has to stand, so that a burst of keys is one question. */
  readonly pauseMs: number;
  readonly report: (known: Known<T>) => void;
  readonly pauseAfterFailure?: typeof pauseOrOnline;
}

const pause = (duration: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration));

/** Keeps an answer up with its question: late answers are dropped, failures tried again, later each time. */
export function createAsker<T>(options: AskerOptions<T>): Asker<T> {
  const { pauseMs, report, pauseAfterFailure = pauseOrOnline } = options;
  let { known } = options;
  let last: Question | undefined = known.latest?.to;
  let pending = new AbortController();

  const learn = (news: Known<T>) => {
    known = { ...known, ...news };
    report(known);
  };
  const answered = async (to: Question, request: Request<T>, { signal }: AbortController, failures: number) => {
    try {
      const value = await request(signal);
      if (!signal.aborted) learn({ latest: { to, value }, failure: undefined });
      return true;
    } catch (error) {
      if (signal.aborted) return true;
      learn({ failure: { to, reason: reasonOf(error) } });
      if (!mayPass(error)) return true;
      await pauseAfterFailure(retryDelay(failures + 1), signal);
      return false;
    }
  };
  const pursue = async (to: Question, request: Request<T>, asking: AbortController, wait: number) => {
    await pause(wait);
    for (let failures = 0; !asking.signal.aborted; failures += 1) {
      if (await answered(to, request, asking, failures)) return;
    }
  };

  return {
    ask: (question, request) => {
      pending.abort();
      pending = new AbortController();
      if (known.failure) learn({ failure: undefined });
      if (question === undefined || question === known.latest?.to) return;
      // Whoever asks for the first time, or asks the same again, is not in the middle of a change.
      const wait = last === undefined || last === question ? 0 : pauseMs;
      last = question;
      void pursue(question, request, pending, wait);
    },
    stop: () => pending.abort(),
  };
}
