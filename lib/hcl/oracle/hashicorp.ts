import { parse } from "@cdktf/hcl2json";

/** What HashiCorp's own parser says about a text. */
export interface Judgement {
  readonly accepted: boolean;
  /** The text as JSON, when it was accepted. */
  readonly json: unknown;
  /** Lines of the errors, in HashiCorp's order. */
  readonly lines: readonly number[];
  readonly message: string;
}

const FILE = "judged.tf";

/** Asks HashiCorp's parser (hclsyntax, compiled to WebAssembly). */
export async function judge(text: string): Promise<Judgement> {
  try {
    return { accepted: true, json: await parse(FILE, text), lines: [], message: "" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const lines = [...message.matchAll(/judged\.tf:(\d+),\d+-[\d,]+: /g)].map((match) => Number(match[1]));
    return { accepted: false, json: undefined, lines, message };
  }
}
