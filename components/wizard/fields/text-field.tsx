import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { SpecOf } from "@/generators/schema/field-spec";
import { latePart } from "../../late/late-part";
import { FieldFrame } from "./field-frame";
import { useTextField } from "./use-field";

const Suggestions = latePart(
  ({ said }) => said.parts.suggestions,
  () => import("../suggest/suggestions"),
  { look: "sr-only" },
);

interface TextFieldProps {
  readonly name: string;
  readonly spec: SpecOf<"text">;
  readonly labelHidden?: boolean;
}

/** A text that may be longer than this hardly fits in half of the form. */
const LONG = 160;

/** One text, on one line or on several. */
export function TextField({ name, spec, labelHidden = false }: TextFieldProps) {
  const { error, ...field } = useTextField(name);
  const Control = spec.multiline ? TextArea : Input;
  return (
    <FieldFrame
      name={name}
      spec={spec}
      error={error}
      wide={spec.multiline || ((spec.limits.max ?? 0) > LONG && "long")}
      labelHidden={labelHidden}
    >
      {(control) => (
        <span className="relative block">
          <Control
            {...control}
            {...field}
            name={name}
            placeholder={spec.placeholder}
            className={spec.multiline ? "code" : ""}
          />
          {spec.suggests && (
            <Suggestions
              id={control.id}
              label={spec.label}
              kind={spec.suggests}
              value={field.value}
              onPick={field.onChange}
            />
          )}
        </span>
      )}
    </FieldFrame>
  );
}
