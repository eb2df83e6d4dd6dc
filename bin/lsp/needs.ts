import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { memberOf } from "@/lib/json/value-at";

type Part = "textDocument" | "position" | "range";

const looksRight: Readonly<Record<Part, (value: unknown) => boolean>> = {
  textDocument: (value) => typeof memberOf(value, "uri") === "string",
  position: isPosition,
  range: (value) => isPosition(memberOf(value, "start")) && isPosition(memberOf(value, "end")),
};

/**
 * An answer to questions that have these parts. The one without is told which it lacks, as invalid parameters:
 * nothing is wrong with the server then, https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes
 */
export function needs<Params, Answer>(parts: readonly Part[], answer: (params: Params) => Answer) {
  return (params: Params): Answer | ResponseError<void> => {
    const wrong = parts.find((part) => !looksRight[part](memberOf(params, part)));
    if (wrong === undefined) return answer(params);
    return new ResponseError(ErrorCodes.InvalidParams, `The parameters have no \`${wrong}\` as the protocol has it.`);
  };
}

/** Lines and characters count from 0. */
function isPosition(value: unknown): boolean {
  return ["line", "character"].every((name) => {
    const count = memberOf(value, name);
    return typeof count === "number" && Number.isInteger(count) && count >= 0;
  });
}
