const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

interface Open {
  /** Undefined in a list. */
  readonly names: Set<string> | undefined;
  isName: boolean;
}

/** The names that stand twice in one object of a text that is JSON: JSON.parse takes the last without a word. */
export function duplicateKeys(text: string): readonly string[] {
  const duplicates = new Set<string>();
  const open: Open[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === "{") open.push({ names: new Set(), isName: true });
    else if (token === "[") open.push({ names: undefined, isName: false });
    else if (token === "}" || token === "]") open.pop();
    else if (inside && (token === "," || token === ":")) inside.isName = token === ",";
    else if (inside?.names && inside.isName) note(inside.names, token, duplicates);
  }
  return [...duplicates];
}

function note(names: Set<string>, token: string, duplicates: Set<string>): void {
  // Safe: a token in double quotes is a JSON string, which may spell a letter in two ways.
  const name = JSON.parse(token) as string;
  if (names.has(name)) duplicates.add(name);
  names.add(name);
}
