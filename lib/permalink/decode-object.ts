import type { DecodeOptions } from "./decode-link";
import { differences } from "./differences";
import type { Entry } from "./entry";
import { isList, isObject, type JsonObject, type JsonValue, keysOf } from "./json";
import { judgeFields } from "./judge-fields";
import type { DecodedLink } from "./link-format";
import type { LinkField } from "./read-link";
import { renameFields } from "./rename-fields";
import { spellPath } from "./spell-path";
import { spellStatement } from "./spell-statement";

/**
 * The configuration that a JSON object tells, judged field by field like a link: what does not hold is listed and stays as
 * it is in `base`, as does what the object leaves out. Of an object with more than 20,000 values nothing is taken.
 */
export function decodeObject<C>(
  given: JsonObject,
  base: JsonObject,
  { versions, check }: DecodeOptions<C>,
): DecodedLink<C> {
  if (isTooLarge(given)) {
    const { config, dropped } = judgeFields(base, [], check);
    return { config, dropped: [...dropped, { ...TOO_LARGE, received: `more than ${MAX_VALUES} values` }] };
  }
  const written = differences(given, base).filter(({ statement }) => statement.kind !== "absent");
  const { fields, migrated } = renameFields(
    written.map(fieldOf),
    versions.flatMap(({ renames }) => renames ?? []),
  );
  const judged = judgeFields(base, fields, check);
  return { config: judged.config, dropped: [...migrated, ...judged.dropped] };
}

/** The fullest configuration has some two thousand. */
const MAX_VALUES = 20_000;
const TOO_LARGE = { kind: "refused", field: "", reason: `expected at most ${MAX_VALUES} values` } as const;

/** Counted before anything else, and without recursion. */
function isTooLarge(given: JsonObject): boolean {
  let count = 0;
  const open: (JsonValue | undefined)[] = [given];
  while (open.length > 0 && count <= MAX_VALUES) {
    const value = open.pop();
    count += 1;
    if (isList(value)) for (const element of value) open.push(element);
    else if (isObject(value)) for (const key of keysOf(value)) open.push(value[key]);
  }
  return count > MAX_VALUES;
}

const fieldOf = (entry: Entry): LinkField => ({
  ...entry,
  name: spellPath(entry),
  received: spellStatement(entry.statement),
});
