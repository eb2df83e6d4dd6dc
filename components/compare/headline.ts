import type { ComparedResource } from "@/generators/views/compare/compare-configs";
import { plural } from "@/lib/text/plural";

/** What holds something that Terraform does not make anew. */
const kept: Readonly<Record<string, string>> = {
  aws_efs_file_system: "the file system with your models",
  aws_ecr_repository: "the repository with your images",
  aws_s3_bucket: "a bucket with its objects",
  aws_cloudwatch_log_group: "a log group with its events",
  aws_kms_key: "an encryption key",
  aws_secretsmanager_secret: "a secret",
  aws_api_gateway_rest_api: "the API with its address",
  aws_api_gateway_api_key: "an API key that a caller holds",
  aws_route53_zone: "the hosted zone with its records",
};

const list = new Intl.ListFormat("en-US");

const counted = (count: number, what: string): string => `${count} ${count === 1 ? "is" : "are"} ${what}`;

type Told = Pick<ComparedResource, "action" | "type"> & Partial<Pick<ComparedResource, "refused">>;

/** What of it is lost or built anew, in a sentence: the first thing that whoever has it deployed wants to know. */
export function headline(resources: readonly Told[]): string {
  const replaced = resources.filter(({ action }) => action === "replace");
  const deleted = resources.filter(({ action }) => action === "delete");
  const lost = [...replaced, ...deleted];
  if (resources.length === 0) return "No resource changes.";
  if (lost.length === 0) {
    const unknown = resources.some(({ action }) => action === "not known");
    return unknown ? "Some resources may be rebuilt; none is destroyed for good." : "Nothing is rebuilt or destroyed.";
  }
  const counts = [
    ...(replaced.length > 0 ? [counted(replaced.length, "rebuilt")] : []),
    ...(deleted.length > 0 ? [counted(deleted.length, "destroyed")] : []),
  ];
  const holding = [...new Set(lost.flatMap(({ type }) => kept[type] ?? []))];
  const among = holding.length > 0 ? ` Among them ${list.format(holding)}.` : "";
  const refused = resources.filter((resource) => resource.refused).length;
  const stops =
    refused > 0
      ? ` As it stands, ${refused} of them ${refused === 1 ? "is" : "are"} refused: the tab Terraform says why.`
      : "";
  return `Of ${plural(resources.length, "changed resource")}, ${list.format(counts)}.${among}${stops}`;
}
