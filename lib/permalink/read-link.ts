import { readColumns } from "./columns";
import type { Entry } from "./entry";
import type { DroppedField } from "./link-format";
import { unpack } from "./pack";
import { type Field, readQuery, type UnreadableField } from "./query";
import { PACKED_FIELD, readPath, VERSION_FIELD } from "./spell-path";
import { readStatement } from "./spell-statement";

const MAX_LENGTH = 64 * 1024;
const MAX_FIELDS = 1500;

/** An entry with the words it came from. */
export interface LinkField extends Entry {
  readonly name: string;
  readonly received: string;
}

export interface ReadLink {
  readonly version: string | undefined;
  readonly fields: readonly LinkField[];
  readonly dropped: readonly DroppedField[];
}

/** Splits a link, or the address that carries one, into fields. Never throws, bounded in time. */
export function readLink(text: string, dictionary: (version: string | undefined) => string): ReadLink {
  const dropped: DroppedField[] = [];
  const outer = readFields(linkIn(text), dropped);
  const version = outer.find((field) => field.name === VERSION_FIELD)?.value;
  const packed = outer.find((field) => field.name === PACKED_FIELD)?.value;
  const inner = packed === undefined ? [] : unpackFields(packed, dictionary(version), dropped);
  const all = [...outer, ...inner];
  if (all.length > MAX_FIELDS) {
    dropped.push(unreadable("", `${all.length} fields`, `expected at most ${MAX_FIELDS} fields, the first are read`));
  }
  return { version, fields: entriesOf(all.slice(0, MAX_FIELDS), dropped), dropped };
}

const ADDRESS = /^([a-z][a-z0-9+.-]*:\/\/|[/#?])/i;

/** The fragment (or, where that holds no field, the query) of an address; a text that is no address is the link itself. */
function linkIn(text: string): string {
  const trimmed = text.trim();
  if (!ADDRESS.test(trimmed)) return trimmed;
  const [rest = "", fragment = ""] = splitAt(trimmed, "#");
  return fragment.includes("=") ? fragment : (splitAt(rest, "?")[1] ?? "");
}

function splitAt(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function readFields(text: string, dropped: DroppedField[]): readonly Field[] {
  if (text.length > MAX_LENGTH) {
    dropped.push(unreadable("", `${text.length} characters`, `expected at most ${MAX_LENGTH} characters`));
    return [];
  }
  const isField = (field: Field | UnreadableField): field is Field => "name" in field;
  const fields = readQuery(text);
  for (const field of fields) {
    if (!isField(field)) dropped.push(unreadable(field.text.split("=", 1)[0] ?? "", field.text, field.reason));
  }
  return fields.filter(isField);
}

function unpackFields(packed: string, dictionary: string, dropped: DroppedField[]): readonly Field[] {
  const { text, damage } = unpack(packed, dictionary);
  const fields = readColumns(text).filter(({ name }) => name !== VERSION_FIELD && name !== PACKED_FIELD);
  if (damage === undefined) return fields;
  dropped.push(unreadable(PACKED_FIELD, packed, damage));
  // The last value may have lost its end.
  return fields.slice(0, -1);
}

function entriesOf(fields: readonly Field[], dropped: DroppedField[]): readonly LinkField[] {
  const seen = new Set<string>();
  return fields.flatMap(({ name, value }): readonly LinkField[] => {
    if (seen.has(name)) {
      dropped.push({ kind: "repeated", field: name, received: value, reason: "given twice, the first one counts" });
      return [];
    }
    seen.add(name);
    if (name === VERSION_FIELD || name === PACKED_FIELD) return [];
    const entry = entryOf(name, value);
    if (typeof entry !== "string") return [entry];
    dropped.push({ kind: "refused", field: name, received: value, reason: entry });
    return [];
  });
}

function entryOf(name: string, received: string): LinkField | string {
  const read = readPath(name);
  if (typeof read === "string") return read;
  if (!read.isLength) return { path: read.path, statement: readStatement(received), name, received };
  const length = /^\d{1,4}$/.test(received) ? Number(received) : Number.NaN;
  if (!(length <= 1000)) return "expected a length from 0 to 1000";
  return { path: read.path, statement: { kind: "length", length }, name, received };
}

function unreadable(field: string, received: string, reason: string): DroppedField {
  return { kind: "unreadable", field, received, reason };
}
