import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { standingPlaces } from "@/generators/parts/cost/standing-part";
import { chapter, table } from "@/generators/parts/words/markdown";

function rows(config: StackConfig): readonly (readonly string[])[] {
  const told = standingPlaces.flatMap((place) =>
    features.map(({ standing }) => standing?.place === place && standing.row(config)),
  );
  return told.flatMap((row) => (row ? [[row.what, row.count, row.option]] : []));
}

/** What costs money without any calls, with counts and no prices: those change and differ by Region. */
export function cost(config: StackConfig): string {
  return chapter(
    "What costs money without any calls",
    table(["What", "How many", "Changed by"], rows(config)),
    `Usage adds requests and duration of Lambda, API Gateway and WAF requests, EFS storage and reads${config.storage.backup ? ", backups" : ""}, ECR storage, logs (kept ${config.observability.logRetentionDays} days; the largest are the execution logs of API Gateway, at level INFO), detailed metrics of each method in each stage and traces. Prices: <https://calculator.aws>.`,
  );
}
