import type { Block, Range } from "@/lib/hcl";
import { type BlockView, exhaustionOf, isOverrideFile, type Module, type ModuleFile } from "@/lib/terraform";
import { awsVersions } from "../context/aws-versions";
import { Issues } from "../context/issue";

interface Remembered {
  readonly surroundings: string;
  readonly file: string;
  readonly issues: Issues;
}

/** A check of one block at the top of a file that adds what it finds. */
export type CheckOf<View extends BlockView> = (module: Module, view: View, issues: Issues) => void;

/**
 * A check with a memory: a block that was checked before among the same surroundings is not checked again (an editor keeps blocks it
 * has read). What the check says of a block must follow from the block and from `surroundingsOf`.
 */
export function remembering<View extends BlockView>(
  check: CheckOf<View>,
): (...given: [...Parameters<CheckOf<View>>, surroundings: string | undefined]) => void {
  const memory = new WeakMap<Block, Remembered>();
  return (module, view, issues, surroundings) => {
    const { block, file } = view;
    const known = memory.get(block);
    if (known && known.surroundings === surroundings && known.file === file.path) {
      issues.addAll(known.issues);
      return;
    }
    if (surroundings === undefined) {
      check(module, view, issues);
      return;
    }
    const own = new Issues();
    check(module, view, own);
    issues.addAll(own);
    if (mayBeKept(module, view)) memory.set(block, { surroundings, file: file.path, issues: own });
  };
}

/** What lies on the disk may be another thing next time, and what was given up has to be said each time. */
function mayBeKept(module: Module, { file, block }: BlockView): boolean {
  if (module.present && /\b(?:templatefile|file\w*)\(/.test(textOf(file, block.range))) return false;
  return exhaustionOf(module) === undefined;
}

let last = "";

/**
 * All of a module that the check of one block can depend on: what is declared and how often, and the whole text of everything that has
 * a value under `terraform validate`. The attributes of other resources have none. Undefined where other modules are called, and where
 * nobody keeps the files.
 */
export function surroundingsOf(module: Module): string | undefined {
  if (!module.isKept) return undefined;
  if (module.callers.length > 0 || module.declarations.moduleCalls.some(({ child }) => child)) return undefined;
  const { majors, named, beyond } = awsVersions(module);
  const told = [`${module.partial} ${module.isOpenTofu}`, [...module.owned].join(","), `${majors} ${named} ${beyond}`];
  for (const file of module.files) {
    if (isOverrideFile(file.path)) told.push(file.path);
    for (const item of file.parsed.body.items) if (item.kind === "block") told.push(tell(file, item));
    if (file.parsed.problems.length > 0) told.push(`${file.path} is broken`);
  }
  const all = told.join("\n");
  // One and the same text is compared for every block: of itself it is equal without a look.
  if (all !== last) last = all;
  return last;
}

function tell(file: ModuleFile, block: Block): string {
  switch (block.type) {
    case "resource":
    case "data":
    case "ephemeral":
      return `${block.type} ${block.labels.map(({ value }) => value).join(".")} ${repetitionOf(file, block)}`;
    case "output":
      return "";
    default:
      return textOf(file, block.range);
  }
}

function repetitionOf(file: ModuleFile, { body }: Block): string {
  return body.items
    .filter((item) => item.kind === "attribute" && (item.name === "for_each" || item.name === "count"))
    .map((item) => textOf(file, item.range))
    .join(" ");
}

function textOf({ text }: ModuleFile, range: Range | undefined): string {
  return range ? text.slice(range.start.offset, range.end.offset) : "";
}
