import { type Families, times } from "./family";

const resource = '\nresource "aws_s3_bucket" "b" {\n}\n';
const fence = "```";

/** Comments, those that speak to linters among them. */
const comments: Families = {
  comments: (n) => times(n, (at) => `# comment ${at}\n`),
  "a comment as long as the text": (n) => `# ${"a".repeat(n)}\n`,
  "comments that never end": (n) => "/*".repeat(n),
  suppressions: (n) => times(n, (at) => `# stackwright:ignore rule${at} because\n`) + resource,
  "suppressions of one bucket each": (n) =>
    times(n, (at) => `# stackwright:ignore bucket-encrypted because\nresource "aws_s3_bucket" "b${at}" {\n}\n`),
  "suppressions inside a block": (n) =>
    `resource "aws_s3_bucket" "b" {\n${times(n, () => "  # stackwright:ignore key-rotates because until=2020-01-01\n")}}\n`,
  "a suppression of spaces": (n) => `# stackwright:ignore a${" ".repeat(n)}b\n${resource}`,
  "suppressions misspelt": (n) => times(n, (at) => `# stackwright:ignore bukcet-encryptde${at} because\n`),
  "dates of suppressions": (n) => `# stackwright:ignore a b${" until=2020-01-01".repeat(n)}\n${resource}`,
  "hints to other scanners": (n) => times(n, (at) => `#checkov:skip=CKV_AWS_${at}:because\n`) + resource,
  "lists of hints": (n) => `# tflint-ignore: ${"a, ".repeat(n)}b\n${resource}`,
};

/** Chat answers and documents. */
const documents: Families = {
  fences: (n) => times(n, (at) => `${fence}hcl\nlocals {\n  a${at} = 1\n}\n${fence}\n`),
  "fences with file names": (n) => times(n, (at) => `**f${at}.tf**\n${fence}hcl\nlocals {\n}\n${fence}\n`),
  "fences of one file": (n) => times(n, (at) => `### main.tf\n${fence}hcl\n# ${at}\n${fence}\n`),
  "fences that never end": (n) => times(n, (at) => `${fence}hcl ${at}\n~~~\n`),
  "fences that grow": (n) => times(Math.sqrt(n), (at) => `${"`".repeat(at + 3)}hcl\na {\n}\n`),
  "one run of backticks": (n) => "`".repeat(n),
  "backticks in lines": (n) => "`a ``b\n".repeat(n),
  quotes: (n) => `${"> ".repeat(n)}a\n`,
  "quotes in lines": (n) => times(n, (at) => `> ${fence}hcl\n> a${at} {\n> }\n`),
  lists: (n) => times(n, (at) => `${at}. text **main${at}.tf** \`x\`\n`),
  "nested lists": (n) => times(Math.sqrt(n), (at) => `${"  ".repeat(at)}- ${fence}hcl\n`),
  tags: (n) => "<details><summary>main.tf</summary>\n".repeat(n),
  "open tags": (n) => "<!-- <a ".repeat(n),
  headings: (n) => times(n, (at) => `## main${at}.tf\n`),
  "bold names": (n) => "**a.tf**".repeat(n),
  prose: (n) => "Here is what you asked for, in main.tf: it has a bucket.\n".repeat(n),
  "prose in one line": (n) => "Here is the main.tf you asked for. ".repeat(n),
  "prose between blocks": (n) =>
    times(n, (at) => `Here is part ${at}:\n\nresource "aws_s3_bucket" "b${at}" {\n}\n\nAnd so on.\n`),
};

/** What no parser likes. */
const signs: Families = {
  "line ends": (n) => "\n".repeat(n),
  "line ends of Windows": (n) => "\r\n".repeat(n),
  "carriage returns": (n) => "\r".repeat(n),
  spaces: (n) => `a${" ".repeat(n)}b`,
  "spaces at line ends": (n) => `a = 1${" ".repeat(1000)}x\n`.repeat(n / 1000),
  tabs: (n) => "\t".repeat(n),
  quotation: (n) => '"'.repeat(n),
  backslashes: (n) => `a = "${"\\".repeat(n)}"`,
  "open templates": (n) => `a = "${"${".repeat(n)}`,
  "open directives": (n) => `a = "${"%{ if ".repeat(n)}`,
  braces: (n) => "{".repeat(n),
  "closing braces": (n) => "}".repeat(n),
  brackets: (n) => "[".repeat(n),
  "heredocs in a line": (n) => "<<A".repeat(n),
  "heredocs that never end": (n) => times(n, (at) => `a = <<E${at}\n`),
  "lines of a heredoc": (n) => `a = <<-E\n${"    a\n".repeat(n)}E\n`,
  "zero bytes": (n) => "\u0000".repeat(n),
  "byte order marks": (n) => "\ufeff".repeat(n),
  "halves of characters": (n) => "\ud800a".repeat(n),
  "characters of four bytes": (n) => "\u{1f600}".repeat(n),
  "combining characters": (n) => `a${"\u0301".repeat(n)}`,
  "escapes of a terminal": (n) => "\u001b[31m\u202e".repeat(n),
  letters: (n) => "a".repeat(n),
  dots: (n) => ".".repeat(n),
  equals: (n) => "=".repeat(n),
  "unfinished arguments": (n) => "a =\n".repeat(n),
  "conflict marks": (n) => "<<<<<<< a\nb = 1\n=======\nb = 2\n>>>>>>> c\n".repeat(n),
  "lines of a patch": (n) => '+resource "a" "b" {\n-}\n'.repeat(n),
  "words of prototypes": (n) =>
    times(
      n,
      (at) =>
        `${["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"][at % 5]} "x${at}" {\n  __proto__ = toString.x.id\n}\n`,
    ),
};

export const textFamilies: Families = { ...comments, ...documents, ...signs };
