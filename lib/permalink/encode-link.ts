import { writeColumns } from "./columns";
import { differences } from "./differences";
import type { Entry } from "./entry";
import type { JsonObject } from "./json";
import type { LinkVersion } from "./link-format";
import { pack } from "./pack";
import { type Field, writeQuery } from "./query";
import { PACKED_FIELD, spellPath, VERSION_FIELD } from "./spell-path";
import { spellStatement } from "./spell-statement";

/** Up to this length a link stays readable as a whole. */
const READABLE_LENGTH = 600;
/** Beyond it some mail and chat programs break links, so everything that packs shorter is packed. */
const COMFORTABLE_LENGTH = 1400;

/** `v=1&project=…`: what `config` says that the version's frozen defaults do not, long lists compressed when that is shorter. */
export function encodeLink(config: JsonObject, format: LinkVersion): string {
  const entries = differences(config, format.defaults);
  const plain = write(format, entries, []);
  if (plain.length <= READABLE_LENGTH) return plain;
  const isLong = longGroups(entries);
  const lists = entries.filter((entry) => isLong.has(entry.path[0]));
  const mixed = write(
    format,
    entries.filter((entry) => !lists.includes(entry)),
    lists,
  );
  const shorter = mixed.length < plain.length ? mixed : plain;
  if (shorter.length <= COMFORTABLE_LENGTH) return shorter;
  const packed = write(format, [], entries);
  return packed.length < shorter.length ? packed : shorter;
}

/** Text that both ends know, so that field names cost nothing in the compressed part. */
export function dictionaryOf(format: LinkVersion): string {
  return (
    format.dictionary ?? (format.vocabulary ?? "") + writeColumns(differences(format.defaults, undefined).map(fieldOf))
  );
}

function write(format: LinkVersion, plain: readonly Entry[], packed: readonly Entry[]): string {
  const version: Field = { name: VERSION_FIELD, value: String(format.version) };
  const text = writeQuery([version, ...plain.map(fieldOf)]);
  if (packed.length === 0) return text;
  return `${text}&${PACKED_FIELD}=${pack(writeColumns(packed.map(fieldOf)), dictionaryOf(format))}`;
}

function fieldOf(entry: Entry): Field {
  return { name: spellPath(entry), value: spellStatement(entry.statement) };
}

/** The top-level fields that take more than a line. */
function longGroups(entries: readonly Entry[]): ReadonlySet<string | number | undefined> {
  const lengths = new Map<string | number | undefined, number>();
  for (const entry of entries) {
    const [group] = entry.path;
    lengths.set(group, (lengths.get(group) ?? 0) + writeQuery([fieldOf(entry)]).length + 1);
  }
  return new Set([...lengths].filter(([, length]) => length > 120).map(([group]) => group));
}
