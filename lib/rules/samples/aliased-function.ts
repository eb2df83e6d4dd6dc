import { dedent } from "@/lib/text/dedent";

/** A function per version, each with an alias. */
export const aliasedFunction = dedent`
  resource "aws_lambda_function" "m" {
    for_each = toset(var.versions)
  }
  resource "aws_lambda_alias" "live" {
    for_each      = toset(var.versions)
    name          = "live"
    function_name = aws_lambda_function.m[each.key].function_name
  }
`;
