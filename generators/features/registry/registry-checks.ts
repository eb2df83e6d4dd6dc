import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function images(): Body {
  return topic("Images are immutable and scanned.", [
    check(
      "Tags must be immutable and images scanned when they are pushed.",
      expr`aws_ecr_repository.models.image_tag_mutability == "IMMUTABLE" && aws_ecr_repository.models.image_scanning_configuration[0].scan_on_push`,
    ),
    check(
      "The repository must let Lambda pull.",
      expr`strcontains(aws_ecr_repository_policy.models.policy, "lambda.amazonaws.com") && strcontains(aws_ecr_repository_policy.models.policy, "ecr:BatchGetImage")`,
    ),
  ]);
}

/** R9: images. */
export const registryChecks: ChecksPart = { subject: "protection", write: () => [images()] };
