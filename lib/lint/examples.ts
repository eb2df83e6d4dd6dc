import { dedent } from "@/lib/text/dedent";
import type { BadExample, Example } from "./rule";

type Tag<Result> = (texts: TemplateStringsArray, ...values: readonly string[]) => Result;

/** Tag of a `main.tf` of which the rule says nothing, indented as the code around it. */
export function silent(title: string): Tag<Example> {
  return (texts, ...values) => ({ title, files: dedent(texts, ...values) });
}

/** Tag of a `main.tf` in which the rule fires at these lines, indented as the code around it. */
export function fires(title: string, ...lines: readonly number[]): Tag<BadExample> {
  return (texts, ...values) => ({ title, files: dedent(texts, ...values), lines });
}

/** Tag of lines that stand in the body of a block, wherever the code around it stands. */
export function body(texts: TemplateStringsArray, ...values: readonly string[]): string {
  return dedent(texts, ...values).replaceAll(/^(?=.)/gm, "  ");
}
