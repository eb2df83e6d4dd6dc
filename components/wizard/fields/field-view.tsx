import { memo } from "react";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { latePart } from "../../late/late-part";
import { ChoiceField } from "./choice-field";
import { GroupField } from "./group-field";
import { ListField } from "./list-field";
import { MaybeField } from "./maybe-field";
import { NumberField } from "./number-field";
import { SwitchField } from "./switch-field";
import { TextField } from "./text-field";

const CardsField = latePart(
  ({ said }) => said.parts.list,
  () => import("./cards-field"),
  { look: "col-span-full" },
);

interface FieldViewProps {
  readonly name: string;
  readonly spec: FieldSpec;
}

/** Draws a field by what it is; nothing here knows what it is about. */
export const FieldView = memo(function FieldView({ name, spec }: FieldViewProps) {
  switch (spec.kind) {
    case "text":
      return <TextField name={name} spec={spec} />;
    case "number":
      return <NumberField name={name} spec={spec} />;
    case "choice":
      return <ChoiceField name={name} spec={spec} />;
    case "switch":
      return <SwitchField name={name} spec={spec} />;
    case "list":
      if (spec.item.kind === "group") return <CardsField name={name} spec={spec} item={spec.item} />;
      return <ListField name={name} spec={spec} />;
    case "group":
      return <GroupField name={name} spec={spec} />;
    case "maybe":
      return <MaybeField name={name} spec={spec} />;
  }
});
