import { post } from "./request";
import { useAnswer } from "./use-answer";

/** Whoever is still typing needs no answer to what will be gone with the next letter. */
const PAUSE_MS = 400;

/** What a route of ours says about a configuration, once that is wanted. */
export function useConfigAnswer<T>(address: string, config: unknown, wanted: boolean, pauseMs = PAUSE_MS) {
  const question = wanted ? `${address} ${JSON.stringify(config)}` : undefined;
  return useAnswer(question, (signal) => post<T>(address, config, signal), { pauseMs });
}
