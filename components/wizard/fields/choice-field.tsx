import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { SpecOf } from "@/generators/schema/field-spec";
import { FieldFrame } from "./field-frame";
import { useTextField } from "./use-field";

type Look = "segments" | "stack" | "select";

/** What fits beside each other in half of the form, in pixels. */
const SEGMENTS_WIDTH = 156;

const widthOf = (label: string): number => label.length * 7 + 16;

/** Few short choices stand side by side, few long ones below each other, others in a list. */
function lookOf({ options }: SpecOf<"choice">): Look {
  const widths = options.map(({ label }) => widthOf(label));
  if (widths.reduce((sum, width) => sum + width, 0) <= SEGMENTS_WIDTH) return "segments";
  return options.length > 4 || Math.max(...widths) <= SEGMENTS_WIDTH * 0.8 ? "select" : "stack";
}

/** One of several values. */
export function ChoiceField({ name, spec }: { readonly name: string; readonly spec: SpecOf<"choice"> }) {
  const { error, value, onChange, onBlur, ref } = useTextField(name);
  const look = lookOf(spec);
  return (
    <FieldFrame name={name} spec={spec} error={error} wide={look === "stack"}>
      {(control) =>
        look === "select" ? (
          <Select
            {...control}
            ref={ref}
            name={name}
            choices={spec.options}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        ) : (
          <RadioGroup
            {...control}
            name={name}
            aria-labelledby={`${control.id}-label`}
            stacked={look === "stack"}
            choices={spec.options}
            value={value}
            onValueChange={onChange}
            onBlur={onBlur}
          />
        )
      }
    </FieldFrame>
  );
}
