import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { stackFile } from "@/generators/parts/words/names";

type Domain = NonNullable<StackConfig["domain"]>;

const words: Record<Domain["zone"], (domain: Domain) => readonly string[]> = {
  existing: ({ zoneName }) => [
    `The records go into the public Route 53 zone \`${zoneName}\`, which must exist in this account. Terraform waits until the certificate is issued, usually some minutes.`,
  ],
  create: ({ zoneName }) => [
    `The stack makes the zone \`${zoneName}\`. The certificate can only be issued once the parent domain points to the new zone, so make the zone first, enter its name servers at the parent (NS record), then apply the rest:`,
    fence("sh", "terraform apply -target=aws_route53_zone.api\nterraform output zone_name_servers"),
  ],
  external: ({ name }) => [
    "DNS is not in Route 53, so two records are yours to enter. Request the certificate, read the record that validates it, enter it, then apply the rest; Terraform waits up to two hours for it:",
    fence("sh", "terraform apply -target=aws_acm_certificate.api\nterraform output certificate_validation_records"),
    `After the last apply, enter the CNAME that leads \`${name}\` to the API:`,
    fence("sh", "terraform output domain_record"),
  ],
};

function written(config: StackConfig): string | null {
  const { domain, api } = config;
  return (
    domain &&
    chapter(
      "Domain",
      api.endpoint === "edge" &&
        `CloudFront stands behind an edge endpoint and takes certificates from us-east-1 only. So \`${stackFile(config, "domain.tf")}\` configures a second provider, \`aws.us_east_1\`, with the credentials of the first; settings that your own provider block needs (a role, a profile) go there, too. The certificate renews itself, and no alarm of the stack watches that: its metrics are in us-east-1. Terraform needs it to delete that certificate, so before you generate without the domain or the edge endpoint, let go of both with this folder:`,
      api.endpoint === "edge" && fence("sh", "terraform destroy -target=aws_acm_certificate.api"),
      domain.mutualTls !== null &&
        `Callers show a certificate of an authority in \`${domain.mutualTls.truststoreUri}\`. API Gateway reads that file when the domain is applied, with your permission to read it; a new file needs a new version and an apply.`,
      domain.extraNames.length > 0 &&
        `The same versions answer under ${domain.extraNames.map((name) => `\`${name}\``).join(", ")}, too.`,
      `Callers use \`https://${domain.name}/<version>/${api.path}\`.${api.disableDefaultEndpoint ? " The execute-api address is closed." : ""}`,
      ...words[domain.zone](domain),
    )
  );
}

/** What the custom domain asks of people; nothing without one. */
export const domainReadme: ReadmePart = { place: "reach", write: (config) => [written(config)] };
