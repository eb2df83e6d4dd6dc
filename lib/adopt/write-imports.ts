import { parse, print, quote } from "@/lib/hcl";
import type { Adopted } from "./adopt";

/** The file that has Terraform take them over: https://developer.hashicorp.com/terraform/language/import */
export function writeImports(adopted: readonly Adopted[]): string {
  const blocks = adopted.map(
    ({ to, id, from, unsure }) =>
      `# Until now ${oneLine(from)}\n${unsure.length > 0 ? `# Must not be replaced: compare ${unsure.join(", ")} in the plan.\n` : ""}import {\n  to = ${to}\n  id = ${quote(id)}\n}\n`,
  );
  return print(parse(blocks.join("\n")).body);
}

/** An address of a state is anybody's text. */
const oneLine = (text: string): string => text.replaceAll(/\p{C}/gu, " ");
