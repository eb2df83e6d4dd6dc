import type { FieldSpec } from "@/generators/schema/field-spec";
import type { Issue } from "@/lib/json/issue";
import type { WizardStep } from "../wizard/stack-spec";
import type { PaletteItem } from "./palette-item";

type Path = Issue["path"];

interface Option {
  readonly label: string;
  readonly path: Path;
  readonly help: string;
}

/** A field and those inside it; of a list of things those of the first. */
function optionsIn(field: FieldSpec, path: Path): readonly Option[] {
  const inside = (fields: readonly { readonly key: string; readonly field: FieldSpec }[], under: Path) =>
    fields.flatMap(({ key, field: inner }) => optionsIn(inner, [...under, key]));
  const itself = { label: field.label, path, help: field.help ?? "" };
  if (field.kind === "group") return inside(field.fields, path);
  if (field.kind === "list" && field.item.kind === "group") return [itself, ...inside(field.item.fields, [...path, 0])];
  if (field.kind === "maybe" && field.value.kind === "group") return [itself, ...inside(field.value.fields, path)];
  return [itself];
}

/** Every option of the form, each a way to its field. */
export const optionItems = (steps: readonly WizardStep[], onField: (path: Path) => void): readonly PaletteItem[] =>
  steps.flatMap(({ title, paths, fields }) =>
    fields.flatMap(({ field }, at) =>
      optionsIn(field, (paths[at] ?? "").split(".")).map(({ label, path, help }) => ({
        kind: "Option" as const,
        label,
        detail: help === "" ? title : `${title}: ${help}`,
        run: () => onField(path),
      })),
    ),
  );
