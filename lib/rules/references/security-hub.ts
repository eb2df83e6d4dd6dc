import type { Link } from "@/lib/lint/rule";

/** A control of AWS Security Hub, by its name ("S3.17"). */
export function securityHub(control: string): Link {
  const anchor = control.toLowerCase().replace(".", "-");
  const [service = ""] = anchor.split("-");
  const page = `https://docs.aws.amazon.com/securityhub/latest/userguide/${service}-controls.html`;
  return { title: `Security Hub ${control}`, url: `${page}#${anchor}` };
}
