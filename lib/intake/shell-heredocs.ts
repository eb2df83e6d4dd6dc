import type { FencedBlock } from "./fenced-blocks";

/** `cat > main.tf <<'EOF'`. */
const WRITES =
  /[\w./-]+\.(?:tf|tofu)\b[^<]*<<-?\s*["']?(\w+)["']?|<<-?\s*["']?(\w+)["']?\s*>\s*[\w./-]+\.(?:tf|tofu)\b/;

/** A command that writes a file is never longer. */
const MAX_LINE = 300;

/** The files of Terraform that a script writes, as blocks that are named by the line that writes them. */
export function shellHeredocs({ lines, fence, fenceLine }: FencedBlock): readonly FencedBlock[] {
  const blocks: FencedBlock[] = [];
  const last = new Map(lines.map((line, at) => [line.trim(), at]));
  for (let at = 0; at < lines.length; at += 1) {
    const info = lines[at] ?? "";
    const [, behind, before] = info.length > MAX_LINE ? [] : (WRITES.exec(info) ?? []);
    const word = behind ?? before;
    if (word === undefined || (last.get(word) ?? 0) <= at) continue;
    let end = at + 1;
    while (lines[end]?.trim() !== word) end += 1;
    blocks.push({ info, fence, fenceLine: fenceLine + at + 1, lines: lines.slice(at + 1, end), closed: true });
    at = end;
  }
  return blocks;
}
