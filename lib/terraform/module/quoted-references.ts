import { type Attribute, type Expression, parseExpression } from "@/lib/hcl";

/**
 * `depends_on = ["aws_vpc.main"]`, the form of Terraform 0.11, is still accepted and means the reference.
 * https://developer.hashicorp.com/terraform/language/v1.1.x/upgrade-guides/0-12#first-class-expressions
 */
export function withoutQuotes(attribute: Attribute): Attribute {
  const { name, value } = attribute;
  if (name !== "depends_on" || value.kind !== "tuple") return attribute;
  return { ...attribute, value: { ...value, items: value.items.map(unquoted) } };
}

/** What is no reference stays a string, at the string's place. */
function unquoted(item: Expression): Expression {
  if (item.kind !== "string") return item;
  const { expression } = parseExpression(item.value);
  if (expression.kind !== "reference") return item;
  return { ...expression, ...(item.range ? { range: item.range } : {}) };
}
