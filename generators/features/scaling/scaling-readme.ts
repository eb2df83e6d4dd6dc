import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { functionName } from "@/generators/parts/words/names";

function byHand(config: StackConfig): string {
  const model = config.models.find(({ provisionedConcurrency }) => provisionedConcurrency > 0);
  return model
    ? fence(
        "sh",
        [
          `aws application-autoscaling register-scalable-target --region ${config.region} \\`,
          "  --service-namespace lambda --scalable-dimension lambda:function:ProvisionedConcurrency \\",
          `  --resource-id function:${functionName(config, model)}:live \\`,
          `  --min-capacity ${model.minCapacity} --max-capacity ${model.maxCapacity}`,
        ].join("\n"),
      )
    : "";
}

function peaks(config: StackConfig): string | null {
  const commands = byHand(config);
  if (config.scaling.schedules.length === 0 || commands === "") return null;
  return chapter(
    "Peaks",
    "At the start and at the end of each of `peak_schedules` a scheduled action sets both bounds of a version. So Terraform leaves the bounds alone once they are made: another `min_capacity` or `max_capacity` counts from the next start or end on. To have it at once, say it to the scaling target, too:",
    commands,
  );
}

/** What scheduled actions do to the bounds of scaling. */
export const scalingReadme: ReadmePart = { place: "operate", write: (config) => [peaks(config)] };
