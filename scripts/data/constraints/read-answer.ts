/** What the provider demands of one value, as its error says it. */
export type Demand =
  | { readonly kind: "enum"; readonly values: readonly string[] }
  | { readonly kind: "range" | "length"; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "items"; readonly min: number | null; readonly max: number | null }
  | { readonly kind: "arn" | "json" | "policy" | "cidr" }
  | { readonly kind: "pattern"; readonly source: string }
  | { readonly kind: "unsettable" };

/** How arguments of a block go together. */
export type Combination =
  | { readonly kind: "conflict"; readonly path: string; readonly other: string }
  | { readonly kind: "exactly" | "atleast"; readonly path: string; readonly group: readonly string[] }
  | { readonly kind: "with"; readonly path: string; readonly group: readonly string[] };

const NUMBER = "(-?\\d+(?:\\.\\d+)?)";

/** Reads an error about a value; undefined for one whose demand it does not spell out. */
export function readDemand(summary: string, detail: string): Demand | undefined {
  const text = `${summary} ${detail}`;
  const listed =
    /to be one of \[((?:"[^"]*"\s*,?\s*)+)\], got/.exec(text) ??
    /value must be one of: \[((?:"[^"]*"\s*,?\s*)+)\], got/.exec(text);
  if (listed)
    return { kind: "enum", values: [...(listed[1] ?? "").matchAll(/"([^"]*)"/g)].map(([, value]) => value ?? "") };
  const numbers = /to be one of \[(-?\d+(?: -?\d+)*)\], got/.exec(text);
  if (numbers) return { kind: "enum", values: (numbers[1] ?? "").split(" ") };
  if (text.includes("Invalid or unknown key")) return { kind: "unsettable" };
  if (/contains an invalid JSON policy/.test(text)) return { kind: "policy" };
  if (/contains an invalid JSON/.test(text)) return { kind: "json" };
  if (/is an invalid ARN: arn: invalid prefix/.test(text)) return { kind: "arn" };
  if (/is not a valid (IPv4 |IPv6 )?CIDR block/.test(text)) return { kind: "cidr" };
  if (/Invalid ARN Value.*cannot be parsed as an ARN/s.test(text)) return { kind: "arn" };
  if (/Invalid (JSON String|IAM Policy) Value.*not valid JSON/s.test(text)) return { kind: "json" };
  const pattern = /to match regular expression "(.*)", got/s.exec(text);
  if (pattern) return { kind: "pattern", source: (pattern[1] ?? "").replaceAll("\\\\", "\\") };
  const matched = /(?:must match(?: regular expression)?|must conform to:|Attribute \w+) '?(\^\S+\$)'? ?, got/.exec(
    text,
  );
  if (matched) return { kind: "pattern", source: matched[1] ?? "" };
  if (text.includes("value must be a valid S3 URI")) return { kind: "pattern", source: "^s3://" };
  const valid = /Invalid String Enum Value.*Valid Values: \[([\w .:/-]+)\]/s.exec(text);
  if (valid) return spacedEnum((valid[1] ?? "").trim().split(/\s+/));
  return readItems(text) ?? readBounds(text);
}

/** A word that stands twice is a part of values with spaces, which cannot be told apart. */
function spacedEnum(values: readonly string[]): Demand | undefined {
  return new Set(values).size === values.length ? { kind: "enum", values } : undefined;
}

/** How many items there may be in an argument that is a list. */
function readItems(text: string): Demand | undefined {
  const least = /requires (\d+) item minimum, but|must contain at least (\d+) elements/.exec(text);
  const most = /(?:requires|supports) (\d+) item maximum, but|at most (\d+) elements, got/.exec(text);
  if (!least && !most) return undefined;
  return { kind: "items", min: amount(least), max: amount(most) };
}

function amount(found: RegExpExecArray | null): number | null {
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : Number(digits);
}

function readBounds(text: string): Demand | undefined {
  const length = new RegExp(`expected length of \\S+ to be in the range \\(${NUMBER} - ${NUMBER}\\)`).exec(text);
  if (length) return { kind: "length", min: Number(length[1]), max: Number(length[2]) };
  const characters = /(?:UTF-8 character count|string length) must be between (\d+) and (\d+)/.exec(text);
  if (characters) return { kind: "length", min: Number(characters[1]), max: Number(characters[2]) };
  const range = new RegExp(`expected \\S+ to be in the range \\(${NUMBER} - ${NUMBER}\\)`).exec(text);
  if (range) return { kind: "range", min: Number(range[1]), max: Number(range[2]) };
  const least = new RegExp(`expected \\S+ to be at least \\(${NUMBER}\\)`).exec(text);
  if (least) return { kind: "range", min: Number(least[1]), max: null };
  const most = new RegExp(`expected \\S+ to be at most \\(${NUMBER}\\)`).exec(text);
  return most ? { kind: "range", min: null, max: Number(most[1]) } : undefined;
}

/** Reads an error about arguments that go or do not go together. */
export function readCombination(summary: string, detail: string): Combination | undefined {
  const conflict = /"([\w.]+)": conflicts with ([\w.]+)/.exec(detail);
  if (conflict) return { kind: "conflict", path: plain(conflict[1]), other: plain(conflict[2]) };
  const block = /^Block (\w+) must have a configuration value/.exec(detail);
  if (block) return { kind: "atleast", path: block[1] ?? "", group: [block[1] ?? ""] };
  const beside = /^Attribute "([\w.[\]]+)" cannot be specified when "([\w.[\]]+)" is specified/.exec(detail);
  if (beside) return { kind: "conflict", path: plain(beside[1]), other: plain(beside[2]) };
  const configured = /^(Exactly|At least) one of these attributes must be configured: \[([\w.,[\]]+)\]$/.exec(detail);
  if (configured) {
    const [path = "", ...others] = (configured[2] ?? "").split(",").map(plain);
    return { kind: configured[1] === "Exactly" ? "exactly" : "atleast", path, group: [path, ...others] };
  }
  const single = /attributes? specified when one \(and only one\) of \[([\w,.<[\]]+)\] is required/.exec(detail);
  if (single) return exactly(single[1] ?? "");
  const group = /"([\w.]+)": (only one of|one of|all of) `([\w.,]+)`/.exec(detail);
  if (!group) return undefined;
  const [, path, words, names = ""] = group;
  const kind =
    words === "all of" ? "with" : words === "only one of" || summary.includes("combination") ? "exactly" : "atleast";
  return { kind, path: plain(path), group: names.split(",").map(plain) };
}

/** Newer parts of the provider name a sibling `b` of `x[0].a` as `x[0].a.<.b`. */
function exactly(names: string): Combination {
  const paths = names.split(",").flatMap((name) => {
    const [own = "", sibling] = name.split(".<.").map(plain);
    const parent = own.slice(0, own.lastIndexOf(".") + 1);
    return sibling === undefined ? [own] : [own, `${parent}${sibling}`];
  });
  const group = [...new Set(paths)].sort();
  return { kind: "exactly", path: group[0] ?? "", group };
}

/** `a.0.b` and `a[0].b` as `a.b`. */
function plain(path: string | undefined): string {
  return (path ?? "").replace(/\.\d+(?=\.|$)|\[\d+\]/g, "");
}
