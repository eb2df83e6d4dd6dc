import { parse } from "@cdktf/hcl2json";

/** What HashiCorp's own parser says about a text. */
export interface Judgement {
  readonly accepted: boolean;
  /** The text as JSON, when it was accepted and could be evaluated. */
  readonly json: unknown;
  /** Lines of the errors, in HashiCorp's order. */
  readonly lines: readonly number[];
  readonly message: string;
}

const FILE = "judged.tf";

/** hcl2json evaluates constants behind the parser, and refuses `!1`; that is no matter of syntax. */
const isSyntax = (message: string): boolean => !message.startsWith("convert to HCL");

/** Asks HashiCorp's parser (hclsyntax, compiled to WebAssembly). */
export async function judge(text: string): Promise<Judgement> {
  try {
    return { accepted: true, json: await parse(FILE, text), lines: [], message: "" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isSyntax(message)) return { accepted: true, json: undefined, lines: [], message: "" };
    const lines = [...message.matchAll(/judged\.tf:(\d+),\d+-[\d,]+: /g)].map((match) => Number(match[1]));
    return { accepted: false, json: undefined, lines, message };
  }
}
