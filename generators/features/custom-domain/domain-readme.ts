import { isEdge, needsProvider6 } from "@/generators/config/facts/edge-certificate";
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

const ONLY = "CloudFront stands behind an edge endpoint and takes certificates from us-east-1 only.";
const UNWATCHED =
  "The certificate renews itself, and no alarm of the stack watches that: its metrics are in us-east-1.";

function bySecondProvider(file: string): readonly string[] {
  return [
    `${ONLY} So \`${file}\` configures a second provider, \`aws.us_east_1\`, with the credentials of the first; settings that your own provider block needs (a role, a profile) go there, too. ${UNWATCHED} Terraform needs it to delete that certificate, so before you generate without the domain or the edge endpoint, let go of both with this folder:`,
    fence("sh", "terraform destroy -target=aws_acm_certificate.api"),
  ];
}

/**
 * Where the Region stands in the state, the argument is no change; another Region would replace the resource.
 * Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support#how-region-works
 */
function byArgument(file: string): readonly string[] {
  return [
    `${ONLY} So the certificate in \`${file}\` and its validation say \`region = "us-east-1"\`, an argument of provider 6: there is no second provider, and Terraform deletes that certificate like everything else once you generate without the domain or the edge endpoint. ${UNWATCHED}`,
    "Where this stack was applied with a second provider, `aws.us_east_1`, the state must name the certificate's Region before the files of this folder come: provider 6 writes it there. With the files of before, run this, and commit the lock file:",
    fence("sh", "terraform init -upgrade\nterraform apply -refresh-only"),
    "The plan with the new files then shows no change of the certificate. One that makes or replaces it did not find it in us-east-1: do not apply it. The way back asks for nothing of the kind, as long as provider 6 stays. Neither way was tried: provider 6 was not run.",
  ];
}

function edgeWords(config: StackConfig): readonly string[] {
  if (!isEdge(config)) return [];
  const file = stackFile(config, "domain.tf");
  return needsProvider6(config) ? byArgument(file) : bySecondProvider(file);
}

function written(config: StackConfig): string | null {
  const { domain, api } = config;
  return (
    domain &&
    chapter(
      "Domain",
      ...edgeWords(config),
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
