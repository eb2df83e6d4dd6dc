import type { Comment, Range, SyntaxProblem } from "../ast/ast";
import { Lines } from "../scan/lines";
import { Scanner } from "../scan/scanner";
import { T, type TokenKind } from "../scan/token";
import { bail } from "./bail";
import { behindComments, Comments } from "./comments";
import { describeToken } from "./describe";
import { looksCut, type Open, unclosedProblem } from "./unclosed";

/**
 * Deeper nesting is refused, so that neither the parser nor anyone who walks the tree runs out of stack.
 * People nest about ten levels.
 */
export const MAX_DEPTH = 400;

export const NOT_SKIPPED = { from: -1, newlines: true, to: -1 };

/** Reading position, open constructs and problems; the functions of this folder read through it. */
export class Parser {
  readonly scanner: Scanner;
  readonly lines: Lines;
  problems: SyntaxProblem[] = [];
  index = 0;
  /** False inside parentheses, brackets and sequences, where line ends mean nothing. */
  newlines = true;
  depth = 0;
  /** How high the tree of the last expression is: a chain of operators grows it without nesting. */
  height = 0;
  open: Open[] = [];
  /** The first attempt at a top-level item: any damage ends it. */
  strict = false;
  /** After a problem, until something parses again: what follows a mistake is seldom a second one. */
  quiet = false;
  /** Names of this form may stand alone on a line (in `hcl` templates). */
  holes: RegExp | undefined;
  /** Where the top-level item that is being read starts, and how many problems there were before it. */
  topStart = 0;
  topProblems = 0;
  /** The limit at which an unclosed construct was reported; what is around that construct is not closed either. */
  #openAt = -1;
  /** Characters that were read once more after damage. */
  readAgain = 0;
  readonly #comments = new Comments();

  constructor(readonly text: string) {
    this.scanner = new Scanner(text);
    this.lines = new Lines(text);
  }

  /** Back to the state before the damaged top-level item, whose problems are forgotten. */
  reset(): void {
    this.problems.length = Math.min(this.problems.length, this.topProblems);
    this.depth = 0;
    this.height = 0;
    this.newlines = true;
    this.open = [];
    this.quiet = false;
    this.#openAt = -1;
  }

  /** The last long way over line ends and comments: every level of an expression that ends there asks for it. */
  skipped = NOT_SKIPPED;

  /** Index of the next token that means something here. */
  get next(): number {
    const { index } = this;
    const { from, newlines, to } = this.skipped;
    if (from === index && newlines === this.newlines) return to;
    const next = behindComments(this.scanner, index, this.newlines);
    if (next > index + 8) this.skipped = { from: index, newlines: this.newlines, to: next };
    return next;
  }

  peek(): TokenKind {
    return this.scanner.kind(this.next);
  }

  /** Whether the next token stands on a later line than the last one. */
  get atNewLine(): boolean {
    const { next } = this;
    for (let index = this.index; index < next; index++) if (this.scanner.kinds[index] === T.newline) return true;
    return false;
  }

  /** Takes the next token and returns its index. */
  take(): number {
    const index = this.next;
    this.index = this.scanner.kind(index) === T.end ? index : index + 1;
    return index;
  }

  /** Takes the next token if it is of that kind. */
  accept(kind: TokenKind): boolean {
    const index = this.next;
    if (this.scanner.kind(index) !== kind) return false;
    this.index = index + 1;
    return true;
  }

  /** Takes a token of that kind, or gives up with "expected …". */
  expect(kind: TokenKind, expected: string): number {
    if (this.peek() !== kind) this.fail(expected);
    return this.take();
  }

  /** End of the last token taken. */
  get lastEnd(): number {
    return this.index === 0 ? 0 : this.scanner.end(this.index - 1);
  }

  start(index: number): number {
    return this.scanner.start(index);
  }

  slice(index: number): string {
    return this.scanner.slice(index);
  }

  range(start: number, end: number): Range {
    return this.lines.range(start, end);
  }

  tokenRange(index: number): Range {
    return this.lines.range(this.scanner.start(index), this.scanner.end(index));
  }

  /** The comment that is the token with that index: always the same object. */
  comment(index: number): Comment {
    return this.#comments.at(index, this.slice(index), this.tokenRange(index));
  }

  /** Notes a problem that does not stop the parser. */
  note(message: string, start: number, end: number): void {
    this.problems.push({ message, range: this.range(start, end) });
  }

  /** Gives up at the next token, which is not what was expected. */
  fail(expected: string): never {
    const index = this.next;
    const kind = this.scanner.kind(index);
    if (kind === T.end) this.failOpen(expected);
    return this.failAt(index, `${describeToken(this, index)}, expected ${expected}`);
  }

  /** Gives up at a token with a message of its own. */
  failAt(index: number, message: string): never {
    if (!this.quiet) this.problems.push({ message, range: this.tokenRange(index) });
    this.quiet = true;
    throw bail;
  }

  /** Gives up because the text, or the window of it, ended. */
  failOpen(expected: string): never {
    const isConsequence =
      this.#openAt === this.scanner.limit || (this.problems.length > this.topProblems && !looksCut(this));
    if (!isConsequence) this.problems.push(unclosedProblem(this, expected));
    this.#openAt = this.scanner.limit;
    this.quiet = true;
    throw bail;
  }

  /** Runs `read` one level deeper. */
  nest<R>(read: () => R): R {
    const beside = this.enter();
    const result = read();
    this.leave(beside);
    return result;
  }

  /** Reads what quotes or a heredoc's markers enclose. */
  inside<R>(opened: Open, read: () => R): R {
    this.open.push(opened);
    const result = read();
    this.open.pop();
    return result;
  }

  /** Reads what a bracket encloses, where line ends mean nothing. */
  within<R>(bracket: Open, read: () => R): R {
    const { newlines } = this;
    this.newlines = false;
    const result = this.inside(bracket, read);
    this.newlines = newlines;
    return result;
  }

  /** Goes one level deeper; gives what `leave` has to know: the height of what stands beside. */
  enter(): number {
    if (++this.depth > MAX_DEPTH) this.failAt(this.next, `nesting of more than ${MAX_DEPTH} levels, expected less`);
    const beside = this.height;
    this.height = 0;
    return beside;
  }

  /** Comes back from one level deeper. */
  leave(beside: number): void {
    this.depth--;
    this.height = Math.max(beside, this.height + 1);
  }
}
