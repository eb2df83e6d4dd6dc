import type { Range } from "@/lib/hcl";
import { type Module, writtenIn } from "@/lib/terraform";
import type { FailureClass, Fix, Severity, Span } from "./finding";

/** What a rule reports; the engine adds the rule's id, class and severity. */
export interface Problem {
  /** "X, expected Y", one line. */
  readonly message: string;
  readonly file: string;
  readonly range: Span;
  /** Only where one rule has cases of different weight. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
}

/** A text alone is `main.tf`. */
export type ExampleFiles = string | Readonly<Record<string, string>>;

export interface Example {
  readonly title: string;
  readonly files: ExampleFiles;
  /** As `--owned`. */
  readonly owned?: readonly string[];
  /** As `--upgrade-to`. */
  readonly upgradeTo?: 6;
}

export interface BadExample extends Example {
  /** Lines at which it fires, in order of the report. */
  readonly lines: readonly number[];
  /** The files after all fixes. */
  readonly fixed?: ExampleFiles;
}

export interface Examples {
  readonly good: readonly Example[];
  readonly bad: readonly BadExample[];
}

export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What a page, a SARIF entry and a hover say about the findings of one name. */
export interface RuleText {
  readonly id: string;
  readonly class: FailureClass | null;
  readonly severity: Severity;
  /** What its findings weigh where the demand is that of a stack of functions behind a REST API, and this is none. */
  readonly general?: Severity;
  /** `terraform validate` refuses what it finds. */
  readonly invalid?: boolean;
  /** It judges what is written, also in blocks that make nothing. */
  readonly ofText?: boolean;
  /** It judges also what an override file replaces: whoever can read the files has it all the same. */
  readonly ofReplaced?: boolean;
  /**
   * Ids under which other scanners look for the same.
   * https://www.checkov.io/5.Policy%20Index/terraform.html
   * https://avd.aquasec.com/misconfig/aws/
   * https://github.com/terraform-linters/tflint-ruleset-terraform/tree/main/docs/rules
   */
  readonly elsewhere?: readonly string[];
  /** One sentence. */
  readonly summary: string;
  readonly why: string;
  readonly howToFix: string;
  readonly references: readonly Link[];
  readonly examples: Examples;
}

/** A rule is data: its words, its tests and its check are one object; its id is the name of its file. */
export interface Rule extends RuleText {
  check(module: Module): Iterable<Problem>;
  /** What it says of the prose of a document, such as a chat answer; lines in code are empty. */
  checkProse?(path: string, lines: readonly string[]): Iterable<Problem>;
}

/** A rule as it is written. */
type Definition = Omit<Rule, "examples"> & { readonly examples: () => Examples };

/** Makes the rule; its examples only when somebody reads them, which no check does. */
export function defineRule({ examples, ...rule }: Definition): Rule {
  let made: Examples | undefined;
  return {
    ...rule,
    get examples() {
      made ??= examples();
      return made;
    },
  };
}

interface InFile {
  readonly path: string;
}

/** Place of a node; nodes that were not parsed stand at the start of the file. */
export function at(
  file: InFile,
  node: { readonly range?: Range | undefined },
): { readonly file: string; readonly range: Span } {
  return { file: (writtenIn(node.range) ?? file).path, range: spanOf(node.range) };
}

/** Place of a block's head (`resource "x" "y"`), so that a finding does not underline the whole body. */
export function atHead(view: {
  readonly file: InFile;
  readonly block: {
    readonly range?: Range;
    readonly typeRange?: Range;
    readonly labels: readonly { readonly range?: Range }[];
  };
}): {
  readonly file: string;
  readonly range: Span;
} {
  const { block, file } = view;
  const start = block.typeRange ?? block.range;
  const end = block.labels.at(-1)?.range ?? start;
  return at(file, start && end ? { range: { start: start.start, end: end.end } } : {});
}

/** A range without offsets, as findings and edits carry it. */
export function spanOf(range: Range | undefined): Span {
  if (!range) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const { start, end } = range;
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}

/** A fix that puts `text` in place of a node. */
export function replaceWith(
  title: string,
  file: InFile,
  node: { readonly range?: Range | undefined },
  text: string,
): Fix {
  return { title, edits: [{ ...at(file, node), text }] };
}

/** A fix that writes `line` as a new last line of a block's body. */
export function appendToBlock(
  title: string,
  view: { readonly file: InFile; readonly block: { readonly range?: Range } },
  line: string,
): Fix {
  const end = view.block.range?.end ?? { line: 1, column: 2 };
  const place = { line: end.line, column: end.column - 1 };
  const indent = " ".repeat(place.column - 1);
  return {
    title,
    edits: [{ file: view.file.path, range: { start: place, end: place }, text: `  ${line}\n${indent}` }],
  };
}
