import type { Fix } from "@/lib/lint";
import { at, type Problem, spanOf } from "@/lib/lint/rule";
import type { Module } from "@/lib/terraform";
import { issuesOf } from "@/lib/validity/analyse";
import type { Mend, Refusal } from "@/lib/validity/context/issue";

/** What `terraform validate` says about a module under one of its headings, as a rule reports it. */
export function validityProblems(module: Module, refusal: Refusal): readonly Problem[] {
  return issuesOf(module, refusal).map((issue) => ({
    message: issue.message,
    ...at({ path: issue.file }, issue),
    ...(issue.mend && { fixes: [fixOf(issue.file, issue.mend)] }),
  }));
}

function fixOf(own: string, mend: Mend): Fix {
  const changes = [mend, ...(mend.beside ?? [])];
  return {
    title: mend.title,
    edits: changes.map(({ file = own, range, text }) => ({ file, range: spanOf(range), text })),
  };
}
