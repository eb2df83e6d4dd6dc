import { dedent } from "@/lib/text/dedent";

/** A role's own policy of one statement. */
export function inlinePolicy(statement: string): string {
  return dedent`
    resource "aws_iam_role_policy" "p" {
      role = aws_iam_role.r.id
      policy = jsonencode({
        Statement = [
          ${statement}
        ]
      })
    }
  `;
}
