const IN_ANY_FOLDER = /^(?:\.\/)?(?:\*\*\/)?/;

/**
 * What is wrong with a pattern that names files in a folder, where it shows at the first character of any name; further on Terraform
 * sees it only where the names of files lead there. https://github.com/bmatcuk/doublestar/blob/v1.3.4/doublestar.go
 */
export function globProblem(pattern: string): string | undefined {
  const component = pattern.replace(IN_ANY_FOLDER, "");
  if (component.includes("/")) return undefined;
  if (component.startsWith("{")) return closing(component, "}") < 0 ? 'a pattern in which "{" is closed' : undefined;
  if (!component.startsWith("[")) return undefined;
  const end = closing(component, "]");
  if (end < 0) return 'a pattern in which "[" is closed';
  return isClass(component.slice(1, end)) ? undefined : "a pattern with characters or ranges of them in its brackets";
}

/** Where a bracket is closed that the text begins with; a character behind a backslash is one of the name. */
function closing(text: string, bracket: string): number {
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === bracket) return at;
  }
  return -1;
}

/** Characters and ranges, in which a dash stands between two others. */
function isClass(text: string): boolean {
  return /^(?:\^|(?:\^?(?:(?:\\[\s\S]|[^\\-])(?:-(?:\\[\s\S]|[^\\-]))?)+))$/u.test(text);
}
