import type { SpokenRules } from "../../spoken-rules";
import { rulesOfAccess } from "./rules-of-access";
import { rulesOfApis } from "./rules-of-apis";
import { rulesOfCode } from "./rules-of-code";
import { rulesOfData } from "./rules-of-data";
import { rulesOfStacks } from "./rules-of-stacks";
import { rulesOfValidity } from "./rules-of-validity";

/** What each rule says, by its id. */
const germanRules: SpokenRules = {
  ...rulesOfStacks,
  ...rulesOfApis,
  ...rulesOfData,
  ...rulesOfAccess,
  ...rulesOfCode,
  ...rulesOfValidity,
};

export default germanRules;
