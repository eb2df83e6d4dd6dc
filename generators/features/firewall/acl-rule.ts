import { type Body, hcl } from "@/lib/hcl";

/** How a rule shows up in CloudWatch. */
export function visibility(metric: string): Body {
  return hcl`
visibility_config {
  cloudwatch_metrics_enabled = true
  metric_name                = "\${local.name}-${metric}"
  sampled_requests_enabled   = true
}
`;
}

/** A rule that refuses what its statement matches. */
export function blockingRule(name: string, priority: number, statement: Body): Body {
  return hcl`
rule {
  name     = ${name}
  priority = ${priority}

  action {
    block {}
  }

  statement {
    ${statement}
  }

  ${visibility(name)}
}
`;
}

/** The opposite of a statement. */
export function not(statement: Body): Body {
  return hcl`
not_statement {
  statement {
    ${statement}
  }
}
`;
}
