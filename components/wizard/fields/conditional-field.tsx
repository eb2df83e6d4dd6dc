import type { FieldSpec } from "@/generators/schema/field-spec";
import type { When } from "@/generators/schema/when";
import { FieldView } from "./field-view";
import { useHasEffect } from "./use-has-effect";

interface ConditionalFieldProps {
  readonly name: string;
  readonly spec: FieldSpec;
  readonly when: readonly When[];
}

/** A field that is there only while it has an effect; the form keeps what it holds meanwhile. */
export function ConditionalField({ name, spec, when }: ConditionalFieldProps) {
  return useHasEffect(name, when) ? <FieldView name={name} spec={spec} /> : null;
}
