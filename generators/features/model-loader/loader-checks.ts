import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function apart(): Body {
  return topic("What serves a model cannot write one.", [
    check(
      "The functions' role must not write to the file system, and one role only may.",
      expr`alltrue([
        for statement in data.aws_iam_policy_document.functions.statement : !contains(statement.actions, "elasticfilesystem:ClientWrite")
        ]) && length([
        for statement in jsondecode(aws_efs_file_system_policy.models.policy).Statement :
        statement if statement.Effect == "Allow" && contains(statement.Action, "elasticfilesystem:ClientWrite")
      ]) == 1`,
    ),
    check(
      "A version's loader must run its image, and write where its function reads.",
      expr`alltrue([
        for version, function in aws_lambda_function.model :
        aws_lambda_function.loader[version].image_uri == function.image_uri &&
        aws_efs_access_point.loader[version].root_directory[0].path == aws_efs_access_point.models[version].root_directory[0].path
      ])`,
    ),
  ]);
}

/** R4 and R11: serving and loading are apart. */
export const loaderChecks: ChecksPart = { subject: "storage", write: () => [apart()] };
