import { type Body, hcl } from "@/lib/hcl";

interface ServiceRole {
  /** Label of the role, its trust document and its policy document. */
  readonly name: string;
  readonly description: string;
  /** Short name of the service that assumes the role, e.g. "lambda". */
  readonly service: string;
  /** Statements of the role's own policy. */
  readonly statements: Body;
  /** Condition that keeps the service from acting for another account; not every service states one. */
  readonly sourceAccount?: boolean;
}

const confusedDeputy = hcl`
condition {
  test     = "StringEquals"
  variable = "aws:SourceAccount"
  values   = [local.account_id]
}
`;

/** A role for one service with one inline policy of its own. */
export const serviceRole = ({ name, description, service, statements, sourceAccount = true }: ServiceRole): Body => hcl`
data "aws_iam_policy_document" "${name}_trust" {
  statement {
    sid     = "Assume"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["${service}.amazonaws.com"]
    }

    ${sourceAccount && confusedDeputy}
  }
}

resource "aws_iam_role" "${name}" {
  name               = "\${local.name}-${name.replaceAll("_", "-")}"
  description        = ${description}
  assume_role_policy = data.aws_iam_policy_document.${name}_trust.json

  tags = local.tags
}

data "aws_iam_policy_document" "${name}" {
  ${statements}
}

resource "aws_iam_role_policy" "${name}" {
  name   = "\${local.name}-${name.replaceAll("_", "-")}"
  role   = aws_iam_role.${name}.id
  policy = data.aws_iam_policy_document.${name}.json
}
`;
