import type { Position, Range } from "@/lib/hcl";
import { type BlockView, type Module, originalOf, type Type } from "@/lib/terraform";
import type { Mend } from "../context/issue";
import { pathBelowTop } from "../context/path-below-top";
import { declareVariable } from "./declare-variable";

/** Gives a missing argument a variable of its type, which asks for the value where the module is used. */
export function fillArgument(module: Module, view: BlockView, name: string, type: Type): Mend | undefined {
  const place = originalOf(view.block) || view.dynamic ? undefined : behindBrace(view);
  const variable = variableFor(view, name);
  const declared = place && declareVariable(module, variable, type);
  if (!place || !declared) return undefined;
  const { at, indent, isEmpty } = place;
  const line = `\n${indent}  ${name} = var.${variable}${isEmpty ? `\n${indent}` : ""}`;
  return {
    title: `Set ${name} from a new variable`,
    range: { start: at, end: at },
    text: line,
    beside: [declared],
  };
}

/** `sqs_queue_policy_main_queue_url`: it says where it goes and is nobody else's. */
function variableFor(view: BlockView, name: string): string {
  const { top, path } = pathBelowTop(view);
  const [type = "", label = ""] = top.block.labels.map(({ value }) => value);
  const parts = [type.slice(type.indexOf("_") + 1), label, ...(path === "" ? [] : path.split(".")), name];
  return parts.join("_").replace(/[^\w-]/g, "_");
}

interface Behind {
  readonly at: Position;
  readonly indent: string;
  /** `{}`: its end moves to a line of its own. */
  readonly isEmpty: boolean;
}

/** Behind the brace of a block that has lines of its own, or nothing in it. */
function behindBrace({ block, file }: BlockView): Behind | undefined {
  const { range, typeRange } = block;
  if (!range || !typeRange || file.path.endsWith(".json") || block.closed === false) return undefined;
  const head = file.text.slice(typeRange.end.offset, range.end.offset);
  const opened = /^(?:[ \t]+(?:"[\w-]*"|[\w-]+))*[ \t]*\{/.exec(head)?.[0];
  if (opened === undefined) return undefined;
  const rest = /^[ \t]*(\}|\r?\n|#|\/\/)/.exec(head.slice(opened.length));
  if (!rest) return undefined;
  const indent = " ".repeat(range.start.column - 1);
  return { at: moved(typeRange, opened.length), indent, isEmpty: rest[1] === "}" };
}

/** That many characters behind the end, on its line. */
function moved({ end }: Range, length: number): Position {
  return { ...end, column: end.column + length, offset: end.offset + length };
}
