import type { StackConfig } from "@/generators/config/stack";
import type { Bundle } from "@/lib/bundle/bundle";
import { instancesOf } from "@/lib/plan/instances";
import type { Later } from "@/lib/plan/planned-changes";
import type { Circumstances } from "@/lib/plan/world";
import { known, loadModules, type Module } from "@/lib/terraform";

/** A bundle as Terraform reads it, with what its text cannot say. */
export interface StackModule {
  readonly module: Module;
  readonly circumstances: Omit<Circumstances, keyof Later>;
}

/** Zone names follow the Region's; which letters an account has does not matter to what changes. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html */
const ZONE_LETTERS = ["a", "b", "c", "d", "e", "f"] as const;

/** What AWS answers with zones; ids are read only where somebody pins zones by them. */
const zoneAnswers: ReadonlySet<string> = new Set([
  "aws_availability_zones.names",
  "aws_availability_zones.zone_ids",
  "aws_vpc_endpoint_service.availability_zones",
]);

/** Reads the module of a bundle. */
export function stackModule(config: StackConfig, bundle: Bundle): StackModule {
  const [module] = loadModules(bundle.filter(({ path }) => !path.includes("/")));
  if (!module) throw new Error("the bundle has no .tf file at its top, expected the stack");
  const zones = ZONE_LETTERS.map((letter) => known(`${config.region}${letter}`));
  return {
    module,
    circumstances: {
      variables: { aws_region: config.region },
      home: config.region,
      found: (type, attribute) =>
        zoneAnswers.has(`${type}.${attribute}`) ? { kind: "list", items: zones, complete: true } : undefined,
    },
  };
}

const NOTHING_LATER: Later = { isFresh: () => false, isPending: () => false };

/** Everything the stack has, by address, given what is known only after the apply. */
export function stackInstances({ module, circumstances }: StackModule, later = NOTHING_LATER) {
  return instancesOf(module, { ...circumstances, ...later });
}
