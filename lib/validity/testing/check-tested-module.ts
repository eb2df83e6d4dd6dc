import type { BlockView, Module } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { isVersionConstraint } from "../expression/static-reading";
import { folderProblem, isFolder } from "../module/named-folder";

/** An address in a registry: https://developer.hashicorp.com/terraform/internals/module-registry-protocol#module-addresses */
const IN_REGISTRY =
  /^(?:(?!github\.com\/|bitbucket\.org\/)[\w-]+(?:\.[\w-]+)+(?::\d+)?\/)?[0-9A-Za-z][\w-]*\/[0-9A-Za-z][\w-]*\/[0-9a-z]+(?:\/\/.*)?$/;

/** The module that a run tests in place of its own: https://developer.hashicorp.com/terraform/language/tests#modules */
export function checkTestedModule(module: Module, issues: Issues, view: BlockView): void {
  const refuse = (name: string, message: string): void => {
    const node = view.expression(name);
    if (node) issues.add("validity-meta-argument", view.file, node, message);
  };
  const source = view.expression("source");
  const version = view.expression("version");
  if (version && (version.kind !== "string" || !isVersionConstraint(version.value)))
    refuse("version", 'version is not a version constraint, expected one such as "~> 1.2"');
  if (source && source.kind !== "string") refuse("source", "source is not a literal, expected a string in quotes");
  if (source?.kind !== "string") return;
  const isLocal = isFolder(source.value);
  if (isLocal && version)
    refuse("source", `${source.value} is a folder, which has no versions, expected no version beside it`);
  else if (isLocal) {
    const problem = folderProblem(module, source.value, "module");
    if (problem !== undefined)
      issues.add("validity-meta-argument", view.file, { range: view.block.typeRange }, problem);
  } else if (!IN_REGISTRY.test(source.value))
    refuse(
      "source",
      `source is "${source.value}", expected a folder such as "./setup" or an address in a registry: a run takes no others`,
    );
}
