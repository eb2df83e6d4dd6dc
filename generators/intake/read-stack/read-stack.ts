import { generate } from "@/generators/bundle/generate";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOfObject, linkOf } from "@/generators/links/links";
import type { GivenFile } from "@/lib/intake";
import { valueAt } from "@/lib/json/value-at";
import type { DroppedField, JsonObject, JsonValue } from "@/lib/permalink";
import { loadModules } from "@/lib/terraform";
import { fieldLabel } from "./field-label";
import { readApi } from "./read-api";
import { readGeneral } from "./read-general";
import { readModels, readScaling } from "./read-models";
import { readSurroundings } from "./read-surroundings";
import { readWatching } from "./read-watching";
import { type FieldPath, Notes, type StackReading, type Told, type UnreadSetting } from "./reading";
import { StackSource } from "./stack-source";

/** Reads the settings of a new stack out of the Terraform of another one; what does not hold or cannot be told is named. */
export function readStack(files: readonly GivenFile[]): StackReading {
  const source = new StackSource(files);
  const notes = new Notes();
  for (const read of [readGeneral, readModels, readScaling, readApi, readSurroundings, readWatching])
    read(source, notes);

  const patch = patchOf(notes.told);
  const { config, dropped } = configOfObject(patch, defaultConfig);
  const label = (path: FieldPath) => fieldLabel(path, (entry) => nameIn(patch, entry));
  const held = notes.told.filter(({ path, value }) => valueAt(config, path) === value);
  return {
    config: patchOf(held),
    read: held.map(({ path, value, place }) => ({
      path: path.join("."),
      label: label(path),
      value: String(value),
      ...place,
    })),
    unread: [
      ...dropped.map((one) => droppedWords(one, label(one.field.split(".")))),
      ...notes.missed.map(({ path, reason }) => ({ label: label(path), reason })),
      ...strangers(source, config),
    ],
    link: `#${linkOf(config)}`,
  };
}

/** A field that was read and does not hold, without saying its name twice. */
function droppedWords({ received, reason }: DroppedField, label: string): UnreadSetting {
  const own = label.split(" › ").at(-1)?.replace(/ \d+$/, "") ?? "";
  const short = reason.startsWith(`${own}: `) ? reason.slice(own.length + 2) : reason;
  return { label, reason: short.includes("received ") ? short : `received ${received}, ${short}` };
}

/** The values as the object that they are fields of. */
function patchOf(told: readonly Told[]): JsonObject {
  const root: Record<string, unknown> = {};
  for (const { path, value } of told) {
    let holder: Record<string | number, unknown> = root;
    for (const [at, step] of path.slice(0, -1).entries()) {
      holder[step] ??= typeof path[at + 1] === "number" ? [] : {};
      // Safe: every holder was made in the line above, as an object or a list.
      holder = holder[step] as Record<string | number, unknown>;
    }
    holder[path.at(-1) ?? ""] = value;
  }
  // Safe: built of JSON values only.
  return root as JsonObject;
}

function nameIn(patch: JsonValue, path: FieldPath): string | undefined {
  const entry = valueAt(patch, path);
  const name = valueAt(entry, ["name"]) ?? valueAt(entry, ["key"]);
  return typeof name === "string" ? name : undefined;
}

/** Types that the new stack has no resource of, with the first place of each. */
function strangers(source: StackSource, config: StackConfig): readonly UnreadSetting[] {
  const ours = new Set(loadModules(generate(config)).flatMap(({ resources }) => resources.map(({ type }) => type)));
  const others = source.resources.filter(({ resource }) => !ours.has(resource.type));
  const types = [...new Set(others.map(({ resource }) => resource.type))];
  return types.map((type) => {
    const blocks = [...new Set(others.map(({ resource }) => resource).filter((one) => one.type === type))];
    const [first] = blocks;
    const place = first ? ` (${first.file.path}:${first.block.range?.start.line ?? 1})` : "";
    const more = blocks.length > 1 ? ` and ${blocks.length - 1} more` : "";
    return { label: `${first?.address ?? type}${more}`, reason: `the new stack has no ${type}${place}` };
  });
}
