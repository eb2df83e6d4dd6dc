import type { OptionWords } from "../option-words";
import { labelsOfBasics } from "./labels-basics";
import { labelsOfOperations } from "./labels-operations";
import { labelsOfPlatform } from "./labels-platform";
import { labelsOfTraffic } from "./labels-traffic";
import { germanSteps, germanTerms } from "./steps";

export const germanOptions: OptionWords = {
  labels: { ...labelsOfBasics, ...labelsOfTraffic, ...labelsOfPlatform, ...labelsOfOperations },
  steps: germanSteps,
  terms: germanTerms,
};
