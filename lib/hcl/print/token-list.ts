import { T, type TokenKind } from "../scan/token";

/** Tokens with their text, as the layout takes them: from a model, or from a file. */
export class TokenList {
  readonly kinds: TokenKind[] = [];
  readonly texts: string[] = [];
  /** A heredoc was just closed: its marker must end its line. */
  #afterHeredoc = false;

  push(kind: TokenKind, text: string): void {
    if (this.#afterHeredoc && kind !== T.newline) this.add(T.newline, "\n");
    this.#afterHeredoc = kind === T.closeHeredoc;
    this.add(kind, text);
  }

  /** Adds a token as it is. */
  add(kind: TokenKind, text: string): void {
    this.kinds.push(kind);
    this.texts.push(text);
  }

  newline(): void {
    this.push(T.newline, "\n");
  }
}
