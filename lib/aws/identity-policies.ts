import { type BlockView, type Module, type PolicyStatement, stringOf } from "@/lib/terraform";
import { cached } from "./cached";
import { policiesIn } from "./policies";

/** Statements that allow something to an identity (roles, users, groups); what belongs to a resource is not among them. */
export const allowStatements = cached((module: Module): readonly PolicyStatement[] => {
  const views: readonly BlockView[] = [
    ...module.resourcesOf("aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy"),
    ...module.resourcesOf("aws_iam_role").flatMap((role) => role.blocks("inline_policy")),
  ];
  return views
    .flatMap((view) => policiesIn(module, view))
    .flatMap(({ statements }) => statements)
    .filter(({ effect }) => stringOf(effect) === "Allow");
});
