import five from "./aws.gen.json";
import six from "./aws-6.gen.json";
import type { BlockSchema, Group, Major } from "./block-schema";
import { eitherBlock, onlyBlock } from "./either-block";
import { PackedSchema } from "./packed-schema";

/** The newest of each major that is known: 5.100.0 from the provider itself, 6.66.0 from prebuilt bindings (`npm run schema:update`). */
const PROVIDERS: Readonly<Record<Major, PackedSchema>> = {
  5: new PackedSchema(five.deflate),
  6: new PackedSchema(six.deflate),
};

/** What a configuration that names no version may get, and what one may be written for. */
export const BOTH_MAJORS: readonly Major[] = [5, 6];
const FIVE: readonly Major[] = [5];

const either = new Map<string, BlockSchema>();

/**
 * Schema of an AWS type; undefined for a type the provider does not have. Of two majors, what one of them accepts is accepted.
 * Without majors it is that of 5, which what we generate is written for.
 */
export function schemaOf(group: Group, type: string, majors: readonly Major[] = FIVE): BlockSchema | undefined {
  const [major = 5, other] = majors;
  if (other === undefined) return PROVIDERS[major].schemaOf(group, type);
  const key = `${group} ${type}`;
  const seen = either.get(key);
  if (seen) return seen;
  const made = eitherOf(PROVIDERS[5].schemaOf(group, type), PROVIDERS[6].schemaOf(group, type));
  // Types that nobody knows are not remembered: there is no end of their names.
  if (made) either.set(key, made);
  return made;
}

function eitherOf(older: BlockSchema | undefined, newer: BlockSchema | undefined): BlockSchema | undefined {
  if (older && newer) return eitherBlock(older, newer);
  if (older) return onlyBlock(older, 5);
  return newer && onlyBlock(newer, 6);
}

/** Every type name of a group, for suggestions. */
export function typeNames(group: Group, majors: readonly Major[] = FIVE): readonly string[] {
  const [major = 5, other] = majors;
  if (other === undefined) return PROVIDERS[major].typeNames(group);
  const names = ofBoth.get(group) ?? [...new Set([...PROVIDERS[5].typeNames(group), ...PROVIDERS[6].typeNames(group)])];
  ofBoth.set(group, names);
  return names;
}

const ofBoth = new Map<Group, readonly string[]>();
