import type { SourceFile } from "@/lib/terraform";

const COPIES = 10;

/** The same stack many times in one module, under other names: as valid as it was, ten times as long. */
export function enlarge(files: readonly SourceFile[]): {
  readonly files: readonly SourceFile[];
  readonly owned: readonly string[];
} {
  const copies = Array.from({ length: COPIES }, (_, copy) => copy);
  return {
    files: copies.flatMap((copy) =>
      files
        .filter(({ text }) => copy === 0 || !/^terraform \{/m.test(text))
        .map(({ path, text }) => ({ path: `copy${copy}_${path}`, text: rename(text, copy) })),
    ),
    owned: copies.map((copy) => `aws_region_${copy}`),
  };
}

/** Names of blocks and locals, and the references to them, get the number of the copy. */
function rename(text: string, copy: number): string {
  return text
    .replace(/^((?:resource|data) "\w+" ")(\w+)"/gm, `$1$2_${copy}"`)
    .replace(/^((?:variable|output|check) ")(\w+)"/gm, `$1$2_${copy}"`)
    .replace(/^locals \{\n[\s\S]*?^\}/gm, (block) => block.replace(/^ {2}(\w+)( *=)/gm, `  $1_${copy}$2`))
    .replace(/\b(aws_\w+\.)(\w+)/g, `$1$2_${copy}`)
    .replace(/\b(var\.|local\.)(\w+)/g, `$1$2_${copy}`);
}
