import { setFlagsFromString } from "node:v8";

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
  const { parse } = await load();
  try {
    return { accepted: true, json: await parse(FILE, text), lines: [], message: "" };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!isSyntax(message)) return { accepted: true, json: undefined, lines: [], message: "" };
    const lines = [...message.matchAll(/judged\.tf:(\d+),\d+-[\d,]+: /g)].map((match) => Number(match[1]));
    return { accepted: false, json: undefined, lines, message };
  }
}

let loaded: Promise<typeof import("./hcl2json")> | undefined;

/** The package compiles its WebAssembly as soon as it is imported: only where a text waits for it, and once. */
function load() {
  loaded ??= compile();
  return loaded;
}

/**
 * V8's optimizing compiler takes three seconds and 40 MiB for what HashiCorp's parser then gains little by: the first one is
 * enough. https://v8.dev/docs/wasm-compilation-pipeline
 */
function compile() {
  setFlagsFromString("--liftoff-only");
  return import("./hcl2json");
}
