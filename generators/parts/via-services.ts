import { type Body, expr, hcl } from "@/lib/hcl";

/** Admits a key's use through these services in the stack's Region alone. https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html#conditions-kms-via-service */
export function viaServices(services: readonly string[]): Body {
  return hcl`
condition {
  test     = "StringEquals"
  variable = "kms:ViaService"
  values   = ${services.map((service) => expr`"${service}.\${var.aws_region}.amazonaws.com"`)}
}
`;
}
