import { MarkedText } from "@/components/ui/marked-text";
import type { ShownSchema } from "./api-document";
import { TextLink } from "./markdown-inline";
import { fieldsOf, schemaWords } from "./schema-words";

/** Where a schema that has a name is told. */
const pages: Readonly<Record<string, string>> = {
  "#/components/schemas/StackConfig": "/docs/options",
  "#/components/schemas/Problem": "#problem",
};

/** What a schema holds: its fields, each with those inside it. */
export function SchemaFields({ schema }: { readonly schema: ShownSchema }) {
  const fields = fieldsOf(schema);
  if (schema.$ref) return <TextLink href={pages[schema.$ref]}>{schemaWords(schema)}</TextLink>;
  if (fields.length === 0) return <p className="text-ink-faint text-xs">{schemaWords(schema)}</p>;
  return (
    <ul className="flex flex-col gap-1.5">
      {fields.map(([name, field, required]) => (
        <li key={name} className="text-sm">
          <span className="code wrap-anywhere font-medium">{name}</span>{" "}
          <span className="wrap-anywhere text-ink-faint text-xs">
            {schemaWords(field)}
            {required ? "" : ", may be left out"}
          </span>
          {field.description && (
            <p className="text-ink-soft text-xs">
              <MarkedText text={field.description} />
            </p>
          )}
          {fieldsOf(field).length > 0 && (
            <div className="mt-1.5 border-l pl-3">
              <SchemaFields schema={field} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
