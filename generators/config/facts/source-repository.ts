import type { StackConfig } from "../options/stack-options";

/** The ids of owner and repository, where they are given; both or none. */
const IDS = /@\d+(?=\/|$)/g;

/** `owner/name`, as addresses and commands want it. */
export function repositoryOf({ pipeline }: StackConfig): string {
  return pipeline.repository.replaceAll(IDS, "");
}

/**
 * What GitHub's tokens may say of the repository. One that was made, renamed or moved since 15 July 2026 says the ids of owner and repository, too,
 * an older one where its owner switched that on. Without ids both are taken, which trusts whoever has the names, as names alone do.
 * Source: https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims
 */
export function repositorySubjects(config: StackConfig): readonly [string, ...string[]] {
  const { repository } = config.pipeline;
  if (namesIds(config)) return [`repo:${repository}`];
  return [`repo:${repository}`, `repo:${repository.replace("/", "@*/")}@*`];
}

/** The roles are held to one repository for good, whoever takes its name later. */
export function namesIds(config: StackConfig): boolean {
  return repositoryOf(config) !== config.pipeline.repository;
}
