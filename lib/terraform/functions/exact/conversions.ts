import { conversionProblem } from "../../value/convert";
import { typeProblem } from "../../value/convert-type";
import { convertTo } from "../../value/convert-value";
import { isKnownWithin } from "../../value/equal-values";
import { BOOL, DYNAMIC, NUMBER, STRING, type Type } from "../../value/type";
import { isUnset, known } from "../../value/value";
import { marked, marksWithin, unmarked } from "../../value/value-marks";
import { type Exact, type ExactTable, fail, inOrder, typeOf } from "./exact";

/**
 * `tostring` and its like take any value and refuse what does not convert.
 * https://github.com/hashicorp/terraform/blob/main/internal/lang/funcs/conversion.go
 */
function conversionTo(type: Type): Exact {
  return {
    dynamic: true,
    type: ([value]) => {
      const problem = typeProblem(typeOf(value), type);
      return problem ? fail(0, problem) : resultType(typeOf(value), type);
    },
    value: ([value]) => {
      if (!value) return undefined;
      const problem = conversionProblem(value, type);
      return problem ? fail(0, problem) : inOrder(convertTo(value, type));
    },
  };
}

/** Of what is not known Terraform says no more than the kind of collection, but for what has that type already. */
function resultType(have: Type, want: Type): Type {
  return have.kind === want.kind ? have : want;
}

const any = (kind: "list" | "set" | "map"): Type => ({ kind, element: DYNAMIC });

export const conversions: ExactTable = {
  tostring: conversionTo(STRING),
  tonumber: conversionTo(NUMBER),
  tobool: conversionTo(BOOL),
  tolist: conversionTo(any("list")),
  toset: conversionTo(any("set")),
  tomap: conversionTo(any("map")),
  sensitive: {
    dynamic: true,
    unknown: true,
    type: ([value]) => typeOf(value),
    value: ([value]) => value && marked(value, { sensitive: true }),
  },
  nonsensitive: {
    dynamic: true,
    unknown: true,
    type: ([value]) => typeOf(value),
    value: ([value]) => value && unmarked(value, "sensitive"),
  },
  ephemeralasnull: {
    dynamic: true,
    unknown: true,
    type: ([value]) => typeOf(value),
    value: ([value]) => (value && !marksWithin(value).ephemeral && isKnownWithin(value) ? value : undefined),
  },
  issensitive: {
    dynamic: true,
    unknown: true,
    type: () => BOOL,
    value: ([value]) => {
      if (value?.sensitive) return known(true);
      return value && (isKnownWithin(value) || isUnset(value)) ? known(false) : undefined;
    },
  },
};
