import { Input } from "@/components/ui/input";
import { TextArea } from "@/components/ui/text-area";
import type { SpecOf } from "@/generators/schema/field-spec";
import { FieldFrame } from "./field-frame";
import { useTextField } from "./use-field";

interface TextFieldProps {
  readonly name: string;
  readonly spec: SpecOf<"text">;
  readonly labelHidden?: boolean;
}

/** One text, on one line or on several. */
export function TextField({ name, spec, labelHidden = false }: TextFieldProps) {
  const { error, ...field } = useTextField(name);
  const Control = spec.multiline ? TextArea : Input;
  return (
    <FieldFrame name={name} spec={spec} error={error} wide={spec.multiline} labelHidden={labelHidden}>
      {(control) => (
        <Control
          {...control}
          {...field}
          name={name}
          placeholder={spec.placeholder}
          className={spec.multiline ? "code" : ""}
        />
      )}
    </FieldFrame>
  );
}
