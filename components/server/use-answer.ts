import { useEffect, useRef, useState } from "react";
import { type Asker, createAsker, type Known, type Question } from "./asker";

export interface Answer<T> {
  /** The answer to the question as it stands; undefined until it is there. */
  readonly current: T | undefined;
  /** The last answer, also to an earlier question. */
  readonly latest: T | undefined;
  /** Why there is no answer to the question as it stands, for the person. */
  readonly reason: string | undefined;
  readonly retry: () => void;
}

interface AnswerOptions<T> {
  /** How long a changed question has to stand before it is asked. */
  readonly pauseMs?: number;
  /** The answer to the first question, where it came with the page. */
  readonly initial?: T;
}

/**
 * What the server says to a question, asked anew whenever that changes. While the question is undefined nothing is
 * asked. Requests for what nobody asks any more are aborted; failed ones are sent again by themselves.
 */
export function useAnswer<T>(
  question: Question | undefined,
  ask: (signal: AbortSignal) => Promise<T>,
  { pauseMs = 0, initial }: AnswerOptions<T> = {},
): Answer<T> {
  const [known, setKnown] = useState<Known<T>>(() =>
    question === undefined || initial === undefined ? {} : { latest: { to: question, value: initial } },
  );
  const [attempt, setAttempt] = useState(0);
  const asker = useRef<Asker<T>>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one asker for as long as the component is there
  useEffect(() => {
    asker.current = createAsker({ known, pauseMs, report: setKnown });
    return asker.current.stop;
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `question` stands for what is asked, `attempt` for a wish to try again
  useEffect(() => asker.current?.ask(question, ask), [question, attempt]);

  const { latest, failure } = known;
  return {
    current: latest?.to === question ? latest?.value : undefined,
    latest: latest?.value,
    reason: failure?.to === question ? failure?.reason : undefined,
    retry: () => setAttempt((count) => count + 1),
  };
}
