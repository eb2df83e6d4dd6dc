import { generate } from "@/generators/bundle/generate";
import { defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOfObject, linkOf } from "@/generators/links/links";
import type { GivenFile } from "@/lib/intake";
import { valueAt } from "@/lib/json/value-at";
import { grouped } from "@/lib/memory/grouped";
import type { DroppedField, JsonValue } from "@/lib/permalink";
import { loadModules } from "@/lib/terraform";
import { atLimit } from "./at-limit";
import { fieldLabel } from "./field-label";
import { patchOf } from "./patch-of";
import { readApi } from "./read-api";
import { readGeneral } from "./read-general";
import { readModels, readScaling } from "./read-models";
import { readSurroundings } from "./read-surroundings";
import { readWatching } from "./read-watching";
import { type FieldPath, Notes, type StackReading, type Told, type UnreadSetting } from "./reading";
import { settle } from "./settle";
import { StackSource } from "./stack-source";
import { unfitTexts } from "./unfit-texts";

/** Reads the settings of a new stack out of the Terraform of another one; what does not hold or cannot be told is named. */
export function readStack(files: readonly GivenFile[]): StackReading {
  const source = new StackSource(files);
  const notes = new Notes();
  for (const read of [readGeneral, readModels, readScaling, readApi, readSurroundings, readWatching])
    read(source, notes);

  const first = configOfObject(patchOf(notes.told), defaultConfig);
  const unfit = unfitTexts(notes.told.filter(({ path, value }) => valueAt(first.config, path) === value));
  const taken = notes.told
    .filter(({ path }) => !unfit.some((one) => isWithin(path, one.path)))
    .map((one) => ({ ...one, value: offered(one, first.config) }));
  const patch = patchOf(taken);
  const offer = configOfObject(patch, defaultConfig).config;
  const label = (path: FieldPath) => fieldLabel(path, (entry) => nameIn(patch, entry));
  const { held, named, left } = settle(taken.filter(({ path, value }) => valueAt(offer, path) === value));
  const { config } = configOfObject(patchOf(held), defaultConfig);
  return {
    config: patchOf(held),
    read: held.map(({ path, value, place }) => ({
      path: path.join("."),
      label: label(path),
      value: String(value),
      ...place,
    })),
    unread: [
      ...first.dropped.map((one) => droppedWords(one, label(one.field.split(".")), at(taken, one.field))),
      ...named.map(({ path, value }) => ({ label: label(path), reason: `is not known; it is called ${value}` })),
      ...left.map(({ path, value }) => ({
        label: label(path),
        reason: `received ${value}, which does not hold alone`,
      })),
      ...unfit.map(({ path, reason }) => ({ label: label(path), reason })),
      ...notes.missed.map(({ path, reason }) => ({ label: label(path), reason })),
      ...strangers(source, config),
    ],
    link: `#${linkOf(config)}`,
  };
}

/** Also the name beside a value that is not taken over: an entry goes as a whole. */
function isWithin(path: FieldPath, unfit: FieldPath): boolean {
  const isEntry = unfit.at(-1) === "value" && typeof unfit.at(-2) === "number";
  const around = isEntry ? unfit.slice(0, -1) : unfit;
  return around.every((step, at) => path[at] === step);
}

/** A field that was read and does not hold, without saying its name twice. */
function droppedWords({ received, reason }: DroppedField, label: string, taken: Told | undefined): UnreadSetting {
  const own = label.split(" › ").at(-1)?.replace(/ \d+$/, "") ?? "";
  const short = reason.startsWith(`${own}: `) ? reason.slice(own.length + 2) : reason;
  const words = short.includes("received ") ? short : `received ${received}, ${short}`;
  const near = taken && String(taken.value) !== received && typeof taken.value === "number" ? taken.value : undefined;
  return { label, reason: near === undefined ? words : `${words}; offered at ${near}` };
}

/** What was read, or the limit where it goes beyond. */
function offered(told: Told, config: StackConfig): Told["value"] {
  return valueAt(config, told.path) === told.value ? told.value : (atLimit(told) ?? told.value);
}

function at(taken: readonly Told[], field: string): Told | undefined {
  return taken.find(({ path }) => path.join(".") === field);
}

function nameIn(patch: JsonValue, path: FieldPath): string | undefined {
  const entry = valueAt(patch, path);
  const name = valueAt(entry, ["name"]) ?? valueAt(entry, ["key"]);
  return typeof name === "string" ? name : undefined;
}

/** Types that the new stack has no resource of, with the first place of each. */
function strangers(source: StackSource, config: StackConfig): readonly UnreadSetting[] {
  const ours = new Set(loadModules(generate(config)).flatMap(({ resources }) => resources.map(({ type }) => type)));
  // One instance of each resource.
  const others = source.resources.map(({ resource }) => resource).filter(({ type }) => !ours.has(type));
  return [...grouped(others.map((resource) => [resource.type, resource] as const))].map(([type, blocks]) => {
    const [first] = blocks;
    const place = first ? ` (${first.file.path}:${first.block.range?.start.line ?? 1})` : "";
    const more = blocks.length > 1 ? ` and ${blocks.length - 1} more` : "";
    return { label: `${first?.address ?? type}${more}`, reason: `the new stack has no ${type}${place}` };
  });
}
