import { ruleRan } from "@/lib/lint";
import { lint, rules } from "@/lib/rules";
import type { Case, Verdict } from "./validate-all";

const validity = rules.filter(({ invalid }) => invalid);

export interface Comparison {
  readonly name: string;
  readonly terraform: Verdict;
  /** `file:line` of what we call invalid. */
  readonly ours: readonly string[];
  readonly messages: readonly string[];
  readonly sameVerdict: boolean;
  /** Both call it invalid and a line agrees, or Terraform names no line; both call it valid. */
  readonly sameLine: boolean;
}

/** What makes a case the child of another module, where less is refused than at the top. */
const CALLER = { path: "caller/main.tf", text: 'module "case" {\n  source = "../"\n}\n' };

/** Terraform judges with this provider; a constraint of a case that asks for another still counts. */
const LOCKS = ["", "caller/"].map((folder) => ({
  path: `${folder}.terraform.lock.hcl`,
  text: 'provider "registry.terraform.io/hashicorp/aws" {\n  version = "5.100.0"\n}\n',
}));

/** Our verdict on a case beside Terraform's. */
export function compare({ name, files }: Case, terraform: Verdict, asChild = true): Comparison {
  const sources = [...LOCKS, ...Object.entries(files).map(([path, text]) => ({ path, text }))];
  const read = (path: string): string | undefined => files[placeOf(path)];
  const present = Object.assign((path: string) => presentIn(files, path), { read });
  const all = lint(asChild ? [...sources, CALLER] : sources, { rules: validity, present });
  const failed = all.find(({ rule }) => rule === ruleRan.id);
  if (failed) throw new Error(`${name}: ${failed.message}`);
  const findings = all.filter(({ file, invalid }) => invalid && file !== CALLER.path);
  const ours = findings.map(({ file, range }) => `${file}:${range.start.line}`);
  const sameVerdict = terraform.valid === (ours.length === 0);
  const sameLine =
    sameVerdict && (terraform.places.length === 0 || terraform.places.some((place) => ours.includes(place)));
  return {
    name,
    terraform,
    ours,
    messages: findings.map(({ rule, message }) => `${rule}: ${message}`),
    sameVerdict,
    sameLine,
  };
}

/** A path without `.` and `..`. */
function placeOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/** What lies at a path where only these files are. */
function presentIn(files: Case["files"], path: string): "file" | "folder" | "nothing" {
  const place = placeOf(path);
  if (Object.hasOwn(files, place)) return "file";
  return place === "" || Object.keys(files).some((name) => name.startsWith(`${place}/`)) ? "folder" : "nothing";
}
