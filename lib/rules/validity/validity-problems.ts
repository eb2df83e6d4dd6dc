import { at, type Problem } from "@/lib/lint/rule";
import type { Module } from "@/lib/terraform";
import { issuesOf } from "@/lib/validity/analyse";
import type { Refusal } from "@/lib/validity/context/issue";

/** What `terraform validate` says about a module under one of its headings, as a rule reports it. */
export function validityProblems(module: Module, refusal: Refusal): readonly Problem[] {
  return issuesOf(module, refusal).map((issue) => ({ message: issue.message, ...at({ path: issue.file }, issue) }));
}
