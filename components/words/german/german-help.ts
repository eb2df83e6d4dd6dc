import { wordAt } from "../option-words";
import { helpOfBasics } from "./help-basics";
import { helpOfOperations } from "./help-operations";
import { helpOfPlatform } from "./help-platform";
import { helpOfTraffic } from "./help-traffic";

export const germanHelp: Readonly<Record<string, string>> = {
  ...helpOfBasics,
  ...helpOfTraffic,
  ...helpOfPlatform,
  ...helpOfOperations,
};

/** Help of an option by its path; fetched once the form is on the screen. */
export default (path: string): string | undefined => wordAt(germanHelp, path);
