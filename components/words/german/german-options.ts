import { labelsOf, type OptionWords } from "../option-words";
import { optionsOfBasics } from "./options-basics";
import { optionsOfOperations } from "./options-operations";
import { optionsOfPlatform } from "./options-platform";
import { optionsOfTraffic } from "./options-traffic";
import { germanSteps, germanTerms } from "./steps";

/** Names of options, of their choices behind `=`, and behind `?` what helps with them, by their path. */
export const germanTable: Readonly<Record<string, string>> = {
  ...optionsOfBasics,
  ...optionsOfTraffic,
  ...optionsOfPlatform,
  ...optionsOfOperations,
};

export const germanOptions: OptionWords = {
  labels: labelsOf(germanTable),
  steps: germanSteps,
  terms: germanTerms,
};
