import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import type { StackConfig } from "@/generators/config/stack";
import { type Adoption, adopt } from "@/lib/adopt/adopt";
import { type Existing, existingIn } from "@/lib/adopt/existing";
import { writeImports } from "@/lib/adopt/write-imports";
import { type GivenFile, sourcesIn } from "@/lib/intake";
import { instancesOf } from "@/lib/plan/instances";
import { loadModules } from "@/lib/terraform";
import { effectOf } from "./replaced-by";

export interface AdoptedStack extends Adoption {
  /** For the bundle's folder; empty where nothing is taken over. */
  readonly imports: string;
}

/** Where the blocks of an adoption belong. */
export const importsFile = "imports.tf";

/** What the bundle of a configuration takes over of what exists. */
export function adoptExisting(config: StackConfig, existing: readonly Existing[]): AdoptedStack {
  const instances = stackInstances(stackModule(config, generate(config)));
  const adoption = adopt([...instances.values()], existing, effectOf);
  return { ...adoption, imports: writeImports(adoption.adopted) };
}

/** Nothing is known of an account: what AWS fills in stays unsaid. */
const NO_ACCOUNT = { variables: {}, found: () => undefined, isFresh: () => false };

/** What Terraform that somebody wrote declares, under the defaults of its variables. */
export function existingInFiles(files: readonly GivenFile[]): readonly Existing[] {
  return loadModules(sourcesIn(files)).flatMap((module) => existingIn(instancesOf(module, NO_ACCOUNT).values()));
}
