import type { DecodeOptions } from "./decode-link";
import { differences } from "./differences";
import type { Entry } from "./entry";
import type { JsonObject } from "./json";
import { judgeFields } from "./judge-fields";
import type { DecodedLink } from "./link-format";
import type { LinkField } from "./read-link";
import { renameFields } from "./rename-fields";
import { spellPath } from "./spell-path";
import { spellStatement } from "./spell-statement";

/**
 * The configuration that a JSON object tells, judged field by field like a link: what does not hold is listed and stays as
 * it is in `base`, as does what the object leaves out.
 */
export function decodeObject<C>(
  given: JsonObject,
  base: JsonObject,
  { versions, check }: DecodeOptions<C>,
): DecodedLink<C> {
  const written = differences(given, base).filter(({ statement }) => statement.kind !== "absent");
  const { fields, migrated } = renameFields(
    written.map(fieldOf),
    versions.flatMap(({ renames }) => renames ?? []),
  );
  const judged = judgeFields(base, fields, check);
  return { config: judged.config, dropped: [...migrated, ...judged.dropped] };
}

const fieldOf = (entry: Entry): LinkField => ({
  ...entry,
  name: spellPath(entry),
  received: spellStatement(entry.statement),
});
