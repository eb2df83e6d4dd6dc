/** A demand in a row of the constraints, without its path. */
export type Said =
  | readonly ["pattern", string]
  | readonly ["length" | "range", number | null, number | null]
  | readonly ["cidr"];

const HOUR = "([0-1][0-9]|2[0-3]):[0-5][0-9]";
const DAY = "([Ss][Uu][Nn]|[Mm][Oo][Nn]|[Tt][Uu][Ee]|[Ww][Ee][Dd]|[Tt][Hh][Uu]|[Ff][Rr][Ii]|[Ss][Aa][Tt])";
const MOMENT = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$";
const FUNCTION =
  "^(arn:[\\w-]+:lambda:)?([a-z]{2}-(?:[a-z]+-){1,2}\\d{1}:)?(\\d{12}:)?(function:)?([0-9A-Za-z_-]+)(:(\\$LATEST|[0-9A-Za-z_-]+))?$";

/** Errors of the provider that say in words what they want. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /first character of "?\w+"? must be a letter|must begin with (an? )?(alphabetic character|letter)\b|^first character must be a letter/,
    "^[A-Za-z]",
  ],
  [/must begin with a lowercase letter/, "^[a-z]"],
  [/cannot contain two consecutive hyphens/, "^(?!.*--)"],
  [/(cannot|must not) begin (with|in) a hyphen/, "^(?!-)"],
  [/(cannot|must not) end (with|in) a hyphen/, "(?<!-)$"],
  [/doesn't look like AWS Account ID|must be a valid AWS account ID|Must be a 12-digit account ID/, "^\\d{12}$"],
  [/format of "ddd:hh24:mi-ddd:hh24:mi"/, `^${DAY}:${HOUR}-${DAY}:${HOUR}$`],
  [/format of "hh24:mi-hh24:mi"/, `^${HOUR}-${HOUR}$`],
  [
    /must be a string containing a sequence of decimal numbers/,
    "^[-+]?(0|((\\d+\\.?\\d*|\\.\\d+)(ns|us|µs|ms|s|m|h))+)$",
  ],
  [/must be valid function name or function ARN/, FUNCTION],
  [/must be a valid action \(usually starts with lambda:\)/, "^(lambda:[*]|lambda:[A-Za-z]+|[*])$"],
  [
    /valid log group name \(alphanumeric characters, underscores, hyphens, slashes, hash signs and dots/,
    "^[0-9A-Za-z_./#-]+$",
  ],
  [/[Mm]ust begin with (?:the prefix ')?s3:\/\//, "^s3://"],
  [/must be in the format HH:MM/, `^${HOUR}$`],
  [/doesn't look like AWS Region/, "^[a-z]{2}(-[a-z]+)+-\\d{1,2}$"],
  [/valid RFC3339 date|must be in RFC3339 time format|valid RFC3339 string format/, MOMENT],
  [/must be a KMS Key ID/, "^[0-9A-Za-z_-]+$"],
  [/must begin with AWSRDSCustom/, "^AWSRDSCustom"],
  [/is not a valid IP address|to contain a valid IP address/, "^[0-9A-Fa-f:.]+$"],
  [/must be a valid IPv4 address|to contain a valid IPv4 address/, "^(\\d{1,3}\\.){3}\\d{1,3}$"],
  [/to contain a valid IPv6 address/, "^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*$"],
  [/cannot parse '.*' as boolean/, "^(1|t|T|TRUE|true|True|0|f|F|FALSE|false|False|)$"],
  [/cannot parse '.*' as int/, "^([+-]?[0-9]+)?$"],
  [/must be base64-encoded/, "^[0-9A-Za-z+/=\\s]*$"],
  [/can only alphanumeric characters and \(\)\.\/_- symbols/, "^[0-9A-Za-z()./_-]*$"],
  [/cannot end with a period/, "(?<!\\.)$"],
  [/to have prefix \/,/, "^/"],
  [/must be a positive integer value/, "^\\+?[0-9]+$"],
  [/must start with a letter, only contain alphanumeric characters and hyphens/, "^[A-Za-z][0-9A-Za-z-]*$"],
];

/** Kinds of characters as these errors name them. */
const CHARACTERS: readonly (readonly [RegExp, string])[] = [
  [/lower-?case alpha-?numeric|lowercase letters, numbers/g, "0-9a-z"],
  [/alpha-?numeric|a-z, A-Z, 0-9/g, "0-9A-Za-z"],
  [/underscores?|_ \(underscore\)|'_'/g, "_"],
  [/hyphens?|dash(es)?|- \(hyphen\)|'-'/g, "\\-"],
  [/periods?|dots?|\. \(period\)/g, "."],
  [/forward slash(es)?|slash(es)?/g, "/"],
  [/spaces?|' '/g, " "],
];

/** Words beside them that mean nothing more. */
const FILLING =
  /\b(must|can|should|contain|include|consist|of|only|characters?|valid|are|allowed|in|and|or|NAME)\b|[\s,.:"()-]/g;

/** Reads an error that says what it wants in words or in a form of its own; undefined where that is not certain. */
export function readWords(summary: string, detail: string): Said | undefined {
  const text = `${summary} ${detail}`.trim();
  const words = WORDS.find(([form]) => form.test(text));
  if (words) return ["pattern", words[1]];
  const written =
    /comply with restrictions \("(.*?)"\): "/.exec(text)?.[1] ??
    /must match regular expression '(.*)', got/.exec(text)?.[1];
  if (written !== undefined) return ["pattern", written.replaceAll("\\\\", "\\")];
  const listed = /\(must match (\[[^\]]+\])\)$/.exec(text)?.[1];
  if (listed !== undefined) return ["pattern", `^${listed}*$`];
  return readNumbers(text) ?? readCharacters(text);
}

function readNumbers(text: string): Said | undefined {
  const longest = /(?:cannot|must not) be (?:longer|greater) than (\d+) characters/.exec(text);
  if (longest) return ["length", null, Number(longest[1])];
  const shortest = /cannot be less than (\d+) UTF-8 characters/.exec(text);
  if (shortest) return ["length", Number(shortest[1]), null];
  const length = /length must be between (\d+)(?:-| and )(\d+)/.exec(text);
  if (length) return ["length", Number(length[1]), Number(length[2])];
  const most = /string length must be at most (\d+)/.exec(text);
  if (most) return ["length", null, Number(most[1])];
  const value = /Attribute \S+ value must be between (-?\d+) and (-?\d+), got/.exec(text);
  if (value) return ["range", Number(value[1]), Number(value[2])];
  const bound = /Attribute \S+ value must be at (least|most) (-?\d+), got/.exec(text);
  if (bound) return bound[1] === "least" ? ["range", Number(bound[2]), null] : ["range", null, Number(bound[2])];
  const integer = /must be an integer between (-?\d+) and (-?\d+)$/.exec(text);
  if (integer) return ["range", Number(integer[1]), Number(integer[2])];
  if (/to be a valid port number or 0, got/.test(text)) return ["range", 0, 65_535];
  if (/to be a valid port number, got/.test(text)) return ["range", 1, 65_535];
  if (/to be a valid CIDR Value, got|to contain a valid Value, got: .* with err: invalid CIDR/.test(text))
    return ["cidr"];
  return undefined;
}

/** `must contain only alphanumeric characters and hyphens`, and nothing that is not understood. */
function readCharacters(text: string): Said | undefined {
  const said =
    /^invalid value for [\w.]+ \((.*)\)$/.exec(text)?.[1] ??
    /^[Oo]nly .* allowed in(?= (parameter group )?"\w+")/.exec(text)?.[0];
  if (said === undefined || !/only|[Vv]alid characters/.test(said)) return undefined;
  let rest = said;
  let characters = "";
  for (const [form, set] of CHARACTERS) {
    const less = rest.replace(form, "");
    if (less !== rest) characters += set;
    rest = less;
  }
  return characters !== "" && rest.replace(FILLING, "") === "" ? ["pattern", `^[${characters}]*$`] : undefined;
}
