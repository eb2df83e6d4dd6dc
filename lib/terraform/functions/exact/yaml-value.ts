import { nestingOf } from "@/lib/json/nesting-of";
import { STRING } from "../../value/type";
import { known, list, object, unknown, type Value } from "../../value/value";
import { closeOf, flowValue, scalarOf } from "./yaml-flow";

/** What is not read here: nobody can say what it means. */
class Unclear extends Error {}

const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\w./$@+~-](?:[^:#"'{}[\],&*!|>%`]|:(?=\S))*?)(?<!\s)\s*:(?=\s|$)/;
const MAX_DEPTH = 64;
/** Nobody writes longer ones; each is read more than once. */
const MAX_LINE = 2000;
const MAX_LINES = 10_000;

/** The value of a text in YAML, of its common forms; undefined of others. https://yaml.org/spec/1.2.2/ */
export function yamlValue(text: string): Value | undefined {
  const lines = text.replace(/^---[ \t]*\r?\n/, "").split(/\r?\n/);
  if (lines.length > MAX_LINES || lines.some(({ length }) => length > MAX_LINE)) return undefined;
  try {
    return new Reader(lines).document();
  } catch (error) {
    if (error instanceof Unclear) return undefined;
    throw error;
  }
}

class Reader {
  readonly #lines: string[];
  readonly #anchors = new Map<string, Value>();
  #at = 0;
  #depth = 0;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  document(): Value {
    const value = this.#node(this.#indent() ?? 0, -1);
    if (this.#indent() !== undefined) throw new Unclear();
    return value;
  }

  /** How deep the next line with something on it stands; undefined at the end. */
  #indent(): number | undefined {
    while (/^\s*(#|$)/.test(this.#line) && this.#at < this.#lines.length) this.#at += 1;
    if (/^\s*\t|^\.\.\.|^---|^%/.test(this.#line)) throw new Unclear();
    return this.#at < this.#lines.length ? this.#line.search(/\S/) : undefined;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? "";
  }

  #node(indent: number, around: number): Value {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new Unclear();
    const text = this.#line.trim();
    const value = /^-(\s|$)/.test(text)
      ? this.#sequence(indent)
      : KEY.test(text)
        ? this.#mapping(indent)
        : this.#inline(text, around);
    this.#depth -= 1;
    return value;
  }

  #sequence(indent: number): Value {
    const items: Value[] = [];
    while (this.#indent() === indent && /^-(\s|$)/.test(this.#line.trim())) {
      const rest = this.#line.slice(indent + 1);
      if (/^\s*(#|$)/.test(rest)) items.push(this.#below(indent));
      else {
        // What stands behind the dash is a node of its own, as deep as it stands.
        this.#lines[this.#at] = `${" ".repeat(indent + 1)}${rest}`;
        items.push(this.#node(indent + 1 + rest.search(/\S/), indent));
      }
    }
    return list(items);
  }

  #mapping(indent: number): Value {
    const entries = new Map<string, Value>();
    while (this.#indent() === indent) {
      const [whole = "", key = ""] = KEY.exec(this.#line.trim()) ?? [];
      const name = scalarOf(key);
      if (whole === "" || key === "<<" || name?.kind !== "known" || name.value === null) throw new Unclear();
      if (entries.has(String(name.value))) throw new Unclear();
      const rest = this.#line.trim().slice(whole.length).trim();
      entries.set(String(name.value), /^(#|$)/.test(rest) ? this.#below(indent, true) : this.#inline(rest, indent));
    }
    if ((this.#indent() ?? -1) > indent) throw new Unclear();
    return object([...entries]);
  }

  /** What belongs to a key or a dash with nothing behind it. */
  #below(indent: number, isKey = false): Value {
    this.#at += 1;
    const next = this.#indent();
    if (next !== undefined && next > indent) return this.#node(next, indent);
    const isItem = isKey && next === indent && /^-(\s|$)/.test(this.#line.trim());
    return isItem ? this.#sequence(indent) : known(null);
  }

  /** A value on the line of its key, or that begins there. */
  #inline(text: string, around: number): Value {
    const [anchored, name = "", rest = ""] = /^&([\w-]+)\s*(.*)$/.exec(text) ?? [];
    if (anchored !== undefined) {
      const value = rest === "" ? this.#below(around) : this.#inline(rest, around);
      this.#anchors.set(name, value);
      return value;
    }
    if (/^[|>]/.test(text)) return this.#block(text, around);
    const whole = /^[[{]/.test(text) ? this.#flow(text) : text;
    this.#at += 1;
    const next = this.#indent();
    // A line that stands deeper goes on with the value.
    if (next !== undefined && next > around) throw new Unclear();
    const alias = /^\*([\w-]+)$/.exec(whole)?.[1];
    const value = alias === undefined ? flowValue(whole) : this.#anchors.get(alias);
    if (!value) throw new Unclear();
    return value;
  }

  /** Brackets may be closed on a later line. */
  #flow(text: string): string {
    let whole = text;
    while (closeOf(whole) === undefined) {
      if (this.#at + 1 >= this.#lines.length || whole.length > MAX_LINE) throw new Unclear();
      this.#at += 1;
      whole += ` ${this.#line.replace(/(^|\s)#.*$/, "").trim()}`;
    }
    if (nestingOf(whole) > MAX_DEPTH) throw new Unclear();
    return whole;
  }

  /** A text of several lines: the lines themselves, or folded ones, which nobody looks into. */
  #block(header: string, around: number): Value {
    if (!/^[|>][+-]?\s*(#.*)?$/.test(header)) throw new Unclear();
    this.#at += 1;
    while (this.#at < this.#lines.length && (/^\s*$/.test(this.#line) || this.#line.search(/\S/) > around))
      this.#at += 1;
    return unknown("a text of several lines", STRING);
  }
}
