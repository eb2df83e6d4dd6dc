import type { Block, Range } from "@/lib/hcl";
import type { Module, ModuleFile, Resource } from "@/lib/terraform";
import { awsVersions } from "../context/aws-versions";
import { Issues } from "../context/issue";
import { checkResource } from "./check-resource";

interface Remembered {
  readonly surroundings: string;
  readonly file: string;
  readonly issues: Issues;
}

const remembered = new WeakMap<Block, Remembered>();

/** Checks a resource, unless the same block was checked before among the same surroundings (an editor keeps blocks it has read). */
export function checkRemembered(
  module: Module,
  resource: Resource,
  issues: Issues,
  surroundings: string | undefined,
): void {
  const { block, file } = resource;
  const known = remembered.get(block);
  if (known && known.surroundings === surroundings && known.file === file.path) {
    issues.addAll(known.issues);
    return;
  }
  const own = new Issues();
  checkResource(module, resource, own);
  issues.addAll(own);
  if (surroundings !== undefined) remembered.set(block, { surroundings, file: file.path, issues: own });
}

/**
 * All of a module that the check of one resource can depend on: what is declared and how often, and the whole text of everything that has
 * a value under `terraform validate`. The attributes of other resources have none. Undefined where other modules are called.
 */
export function surroundingsOf(module: Module): string | undefined {
  if (module.callers.length > 0 || module.declarations.moduleCalls.some(({ child }) => child)) return undefined;
  const { majors, named, beyond } = awsVersions(module);
  const told = [String(module.partial), [...module.owned].join(","), `${majors} ${named} ${beyond}`];
  for (const file of module.files) {
    for (const item of file.parsed.body.items) if (item.kind === "block") told.push(tell(file, item));
    if (file.parsed.problems.length > 0) told.push(`${file.path} is broken`);
  }
  return told.join("\n");
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
