import { limitOn } from "@/generators/parts/variables/condition";
import { fieldAt } from "@/generators/parts/variables/limits";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { expr, reference } from "@/lib/hcl";

function within(path: string, each: string) {
  return limitOn(fieldAt(path).limits, reference(each));
}

/** Names and values of the environment variables of all versions. */
export function environmentWithin(variable: string): readonly Validation[] {
  const versions = expr`values(var.${variable})`;
  return [
    {
      condition: expr`alltrue([for name in flatten([for model in ${versions} : keys(model.environment)]) : ${within("models.environment.name", "name")}])`,
      message: `Each name in environment must be ${fieldAt("models.environment.name").words}.`,
    },
    {
      condition: expr`alltrue([for value in flatten([for model in ${versions} : values(model.environment)]) : ${within("models.environment.value", "value")}])`,
      message: `Each value in environment must be ${fieldAt("models.environment.value").words}.`,
    },
  ];
}
