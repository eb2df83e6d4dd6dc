import { isJson } from "@/lib/json/is-json";
import { isKnownWithin } from "../../value/equal-values";
import { BOOL, STRING } from "../../value/type";
import { known, stringOf, type Value } from "../../value/value";
import { encodingFunctions, valueOfJson } from "../encoding";
import { isTooLong } from "../known";
import {
  collection,
  type Exact,
  type ExactTable,
  type Failure,
  fail,
  failWhole,
  isFailure,
  objectOf,
  tuple,
  typeOf,
} from "./exact";
import { yamlProblem } from "./yaml-problem";
import { yamlValue } from "./yaml-value";

/** A decoder's result decides about its type. */
function decoder(decode: (text: string) => Value | Failure | undefined, argument = 0): Exact {
  const decoded = (args: readonly Value[]) => {
    const value = args[argument];
    const text = value?.kind === "known" ? stringOf(value) : undefined;
    return text === undefined ? undefined : decode(text);
  };
  return {
    type: (args) => {
      const value = decoded(args);
      return isFailure(value) ? value : typeOf(value);
    },
    value: decoded,
  };
}

/** JSON has tuples and objects only. */
function exactly(value: Value): Value {
  if (value.kind === "list") return tuple(value.items.map(exactly));
  return value.kind === "object" ? objectOf([...value.entries].map(([name, item]) => [name, exactly(item)])) : value;
}

function jsondecode(text: string): Value | Failure | undefined {
  if (isTooLong(text.length)) return undefined;
  const value = valueOfJson(text);
  if (value) return exactly(value);
  return isJson(text) ? undefined : failWhole("JSON");
}

/** The bytes; undefined where the text is no base64 as Go reads it, which passes over line ends. */
function bytesOf(text: string): Uint8Array | undefined {
  const plain = text.replace(/[\r\n]/g, "");
  if (plain.length % 4 !== 0 || !/^[A-Za-z\d+/]*={0,2}$/.test(plain)) return undefined;
  return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
}

function base64decode([source]: readonly Value[]): Value | Failure | undefined {
  const text = source && stringOf(source);
  if (text === undefined || isTooLong(text.length)) return undefined;
  const bytes = bytesOf(text);
  if (!bytes) return failWhole("base64");
  try {
    return known(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return fail(0, "base64 of a text in UTF-8");
  }
}

/**
 * Beginnings of the names that IANA gives to what Go's text package reads; nothing else is one.
 * https://pkg.go.dev/golang.org/x/text/encoding/ianaindex
 */
const ENCODING =
  /^(utf-(7|8|16)|iso|windows-(125\d|874|936|3[01])|x-|ibm|cp(?!125\d)\d|\d|koi|mac|gb|hz|big5|euc|extended|shift|ms_|latin[\d-]|l\d|us|us-|ansi|cs|ecma|greek|hebrew|arabic|cyrillic|elot|asmo|unicode|adobe|hp|dos|pc|tis|viscii|ks|korean|chinese)/i;

function encodingProblem([, encoding]: readonly Value[]): Failure | undefined {
  const name = (encoding && stringOf(encoding)) ?? "";
  return ENCODING.test(name) ? undefined : fail(1, "an encoding that IANA names, such as UTF-8 or UTF-16LE");
}

function textdecode([source]: readonly Value[]): Failure | undefined {
  const text = source && stringOf(source);
  return text === undefined || isTooLong(text.length) || bytesOf(text) ? undefined : fail(0, "base64");
}

/** Longer ones are not made: nobody looks into them. */
const MAX_ENCODED = 4096;

function base64encode([source]: readonly Value[]): Value | undefined {
  const text = source && stringOf(source);
  if (text === undefined || text.length > MAX_ENCODED) return undefined;
  return known(btoa(String.fromCharCode(...new TextEncoder().encode(text))));
}

/** Lines of cells; undefined where a quote is out of place, which is not told apart further. */
function rowsOf(text: string): readonly (readonly string[])[] | undefined {
  if (text.includes('"')) return undefined;
  return text
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => line.split(","));
}

/** https://developer.hashicorp.com/terraform/language/functions/csvdecode */
function csvdecode(text: string): Value | Failure | undefined {
  if (isTooLong(text.length * 16)) return undefined;
  const rows = rowsOf(text);
  if (!rows) return undefined;
  const [header, ...lines] = rows;
  if (!header) return fail(0, "a line with the columns' names");
  if (new Set(header).size < header.length) return fail(0, "each column's name once");
  const wrong = lines.findIndex((line) => line.length !== header.length);
  if (wrong >= 0) return fail(0, `${header.length} cells in each line (line ${wrong + 2} has ${lines[wrong]?.length})`);
  const attributes = new Map(header.map((name) => [name, STRING]));
  const objects = lines.map((line) => objectOf(header.map((name, index) => [name, known(line[index] ?? "")])));
  return collection("list", objects, { kind: "object", attributes, optional: new Set() });
}

function yamldecode(text: string): Value | Failure | undefined {
  const value = valueOfJson(text);
  if (value) return exactly(value);
  if (isTooLong(text.length)) return undefined;
  const problem = yamlProblem(text);
  if (problem !== undefined) return fail(0, problem);
  const read = yamlValue(text);
  return read && exactly(read);
}

const NAMESPACES: ReadonlySet<string> = new Set(["dns", "url", "oid", "x500"]);
const UUID = /^(urn:uuid:)?\{?[\da-f]{8}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{4}-?[\da-f]{12}\}?$/i;

function uuidv5([source]: readonly Value[]): Failure | undefined {
  const text = (source && stringOf(source)) ?? "";
  return NAMESPACES.has(text) || UUID.test(text) ? undefined : fail(0, "dns, url, oid, x500 or a UUID");
}

function rsadecrypt([ciphertext, key]: readonly Value[]): Failure | undefined {
  const [text = "", pem = ""] = [ciphertext && stringOf(ciphertext), key && stringOf(key)];
  if (!bytesOf(text)) return fail(0, "base64");
  return pem.includes("-----BEGIN ") ? undefined : fail(1, "a private key in PEM");
}

export const encodings: ExactTable = {
  jsondecode: decoder(jsondecode),
  yamldecode: decoder(yamldecode),
  csvdecode: decoder(csvdecode),
  jsonencode: {
    dynamic: true,
    unknown: true,
    value: (args) => {
      const made = args.every(isKnownWithin) ? encodingFunctions.jsonencode?.(args) : undefined;
      return made === "too large" ? undefined : made;
    },
  },
  yamlencode: { dynamic: true },
  base64decode: { value: base64decode },
  base64encode: { value: base64encode },
  textdecodebase64: { value: (args) => textdecode(args) ?? encodingProblem(args) },
  textencodebase64: { value: encodingProblem },
  fileexists: { type: () => BOOL },
  uuidv5: { value: uuidv5 },
  rsadecrypt: { value: rsadecrypt },
};
