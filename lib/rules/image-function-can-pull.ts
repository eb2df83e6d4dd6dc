import { comesFromElsewhere, missingPullActions, repositoryAdmitsLambda } from "@/lib/aws/ecr-pull";
import { functionsOf, isImage } from "@/lib/aws/lambda";
import { at, atHead, defineRule } from "@/lib/lint/rule";
import { isWhole } from "@/lib/terraform/module/absence";
import { examples } from "./image-function-can-pull.examples";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "image-function-can-pull",
  class: "F12",
  severity: "medium",
  general: "low",
  summary: "The image of a function can be pulled: by its role or by the repository's policy.",
  why:
    "Lambda reads the image through the repository's policy. In one account it adds that policy itself where whoever " +
    "creates the function may set it; otherwise, and from another account, the function cannot be created. Pull rights in " +
    "the role are what reviewers ask for; Lambda itself does not use them.",
  howToFix:
    "Allow ecr:GetDownloadUrlForLayer, ecr:BatchGetImage and ecr:BatchCheckLayerAvailability on the repository, " +
    "in the role and in an aws_ecr_repository_policy for lambda.amazonaws.com.",
  references: [
    awsDocs("Amazon ECR permissions", "lambda/latest/dg/images-create.html#images-permissions"),
    providerPage("aws_ecr_repository_policy"),
  ],
  *check(module) {
    if (!isWhole(module)) return;
    for (const lambda of functionsOf(module)) {
      if (!isImage(module, lambda) || repositoryAdmitsLambda(module) || comesFromElsewhere(module, lambda)) continue;
      const missing = missingPullActions(module, lambda);
      if (missing.length === 0) continue;
      const role = lambda.attribute("role");
      const place = role ? at(lambda.file, role) : atHead(lambda);
      yield {
        ...place,
        message: `the role of ${lambda.address} lacks ${missing.join(" and ")}, expected the permission to pull its image`,
      };
    }
  },
  examples,
});
