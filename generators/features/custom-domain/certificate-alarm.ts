import { watchesCertificate } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import { alarm, metric } from "@/generators/parts/alarm";
import { type Fragment, fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";

/** ACM tells of the end 45 days ahead and has renewed by then, if it finds the record that proves the name. */
const DAYS_LEFT = 30;

/**
 * An alarm for a renewal that fails, as it does when somebody takes the record of the validation away.
 * Sources: https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html
 * and https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html
 */
export function certificateAlarm(config: StackConfig): readonly Fragment[] {
  if (!watchesCertificate(config)) return [];
  const expiry = alarm(config, {
    label: "certificate_expiry",
    kind: "limits",
    description: "The domain's certificate was not renewed: does the record that validates it still answer?",
    below: true,
    threshold: DAYS_LEFT,
    periods: 1,
    measure: metric({
      namespace: "AWS/CertificateManager",
      metric: "DaysToExpiry",
      statistic: "Minimum",
      period: 86_400,
      dimensions: expr`{ CertificateArn = aws_acm_certificate.api.arn }`,
    }),
    // A certificate that has expired sends no days any more.
    missing: "ignore",
  });
  return [fragment("alerts.tf", hcl`${expiry}`)];
}
