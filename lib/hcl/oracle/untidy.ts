import { Scanner } from "../scan/scanner";
import { T, type TokenKind } from "../scan/token";
import { seeded } from "./mutate";

const gluedTo: readonly TokenKind[] = [T.quotedText, T.heredocText, T.closeQuote, T.closeHeredoc];
const gluedFrom: readonly TokenKind[] = [T.openQuote, T.quotedText, T.heredocText, T.openHeredoc, T.sequenceEnd];

/** The same tokens with other blanks between them, and a few more empty lines. */
export function untidy(text: string, seed: number): string {
  const random = seeded(seed);
  const scanner = new Scanner(text);
  let result = "";
  let end = 0;
  for (let index = 0; scanner.kind(index) !== T.end; index++) {
    const kind = scanner.kind(index);
    const gap = text.slice(end, scanner.start(index));
    const glued = gluedTo.includes(kind) || (index > 0 && gluedFrom.includes(scanner.kind(index - 1)));
    const blanks = random() < 0.3 && !glued;
    result += blanks ? gap.slice(0, 1) + " \t".charAt(random() * 2).repeat(random() * 3) : gap;
    if (kind === T.newline && random() < 0.05 && scanner.kind(index - 1) === T.newline) result += "\n";
    result += scanner.slice(index);
    end = scanner.end(index);
  }
  return result + text.slice(end);
}
