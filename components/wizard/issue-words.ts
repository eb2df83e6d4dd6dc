import type { Issue } from "@/lib/json/issue";
import type { Messages } from "../words/messages";
import { useMessages } from "./rules/use-messages";
import { personWords, spokenNeed } from "./spec/person-words";
import { useSpokenSteps } from "./spoken-steps";
import { stepOf, type WizardStep } from "./stack-spec";

/** The step, where the message does not begin with its name already, and what is needed there. */
export function whereAndWhat({ path, message }: Issue, steps: readonly WizardStep[], messages?: Messages): string {
  const key = stepOf(path)?.key;
  const title = steps.find((step) => step.key === key)?.title;
  const label = messages?.label(path);
  const spoken = spokenNeed(message, messages);
  const words = spoken === undefined || label === undefined ? personWords(message) : `${label}: ${spoken}`;
  return title === undefined || words.startsWith(`${title}: `) ? words : `${title}, ${words}`;
}

/** The same in the language of the page. */
export function useIssueWords(): (issue: Issue) => string {
  const steps = useSpokenSteps();
  const messages = useMessages();
  return (issue) => whereAndWhat(issue, steps, messages);
}
