import { Fragment } from "react";
import type { NamedField } from "@/generators/schema/field-spec";
import { ConditionalField } from "./conditional-field";
import { FieldView } from "./field-view";
import { FoldedFields } from "./folded-fields";

interface FieldGridProps {
  readonly name: string;
  readonly fields: readonly NamedField[];
}

// No gap between rows: a field takes three of them (label, control, error), so that controls side by side stay level.
const columns = "field-grid relative -mb-3.5 grid grid-cols-1 items-start gap-x-4 *:mb-3.5 @xs:grid-cols-2";

const inside = (name: string, key: string): string => (name === "" ? key : `${name}.${key}`);

/** Fields in two columns where there is room for two; those that few people need are folded away below them. */
export function FieldGrid({ name, fields }: FieldGridProps) {
  const draw = ({ key, field }: NamedField) => (
    <Fragment key={key}>
      {field.section && <SectionHeading name={name}>{field.section}</SectionHeading>}
      {field.when ? (
        <ConditionalField name={inside(name, key)} spec={field} when={field.when} />
      ) : (
        <FieldView name={inside(name, key)} spec={field} />
      )}
    </Fragment>
  );
  const folded = fields.filter(({ field }) => field.advanced);
  return (
    <div className={columns}>
      {fields.filter(({ field }) => !field.advanced).map(draw)}
      {folded.length > 0 && (
        <FoldedFields fields={folded.map(({ key, field }) => ({ key: inside(name, key), field }))}>
          <div className={columns}>{folded.map(draw)}</div>
        </FoldedFields>
      )}
    </div>
  );
}

/** In a card, which has a heading itself, one level below it. */
function SectionHeading({ name, children }: { readonly name: string; readonly children: string }) {
  const Heading = /\d/.test(name) ? "h4" : "h3";
  return (
    <Heading className="col-span-full mb-1.5! font-semibold text-ink text-sm not-first:border-t not-first:pt-3.5">
      {children}
    </Heading>
  );
}
