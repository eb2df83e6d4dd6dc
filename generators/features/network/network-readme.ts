import { derivedEndpoints } from "@/generators/config/facts/derived-endpoints";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";

const letters = ["a", "b", "c", "d", "e", "f"];

function zones({ region, network }: StackConfig): string {
  const pinned = letters.slice(0, network.zones).map((letter, block) => `  "${region}${letter}" = ${block}`);
  return chapter(
    "Availability Zones",
    "The zones are looked up: the first that Lambda and every endpoint serve. Each takes the block of the VPC range that belongs to its letter, so a zone that comes or goes moves no other's subnets. To keep today's zones, whatever AWS adds, list them with their blocks in `terraform.tfvars`, by name or ID:",
    fence("hcl", ["zone_blocks = {", ...pinned, "}"].join("\n")),
    "Giving a zone another block replaces its subnet and everything in it.",
  );
}

/** What is asked of the owner for each way to AWS's services. */
const asked: Record<NonNullable<StackConfig["network"]["existing"]>["reach"], (services: string) => string> = {
  endpoints: (services) =>
    `Interface endpoints with private DNS for ${services}, whose security groups let the VPC's ranges in on 443, and S3's gateway endpoint in the subnets' route tables, which must let \`s3:GetObject\` on ECR's layer bucket through. Endpoint policies must allow this account's roles.`,
  make: () =>
    "S3's gateway endpoint in the subnets' route tables, which must let `s3:GetObject` on ECR's layer bucket through. The stack makes the interface endpoints itself, so none of them may answer to the same private name in this VPC yet. From then on they answer for the whole VPC: whatever in it calls these services by name goes through them, which let in the VPC's ranges, and identities of this account only.",
  route: () =>
    "A route out of the subnets, NAT or a transit gateway, that reaches AWS's services and S3 on 443. The functions may call any address on 443: what else they reach is for your firewall to say.",
};

function existing(config: StackConfig): readonly string[] {
  const { network } = config;
  if (network.existing === null) return [zones(config)];
  const services = derivedEndpoints(config).map((service) => `\`${service}\``);
  return [
    chapter(
      "The network that is there already",
      `The stack makes no VPC: it stands in \`${network.existing.vpcId}\` (\`vpc_id\`) and in the subnets of \`private_subnet_ids\`, which it looks up and never changes. A plan fails where the VPC lacks DNS support or DNS host names, where a subnet lies elsewhere, and where two subnets share a zone. What the plan cannot see, the owner of the network answers for:`,
      [
        `- ${asked[network.existing.reach](services.join(", "))}`,
        "- Room in each subnet for a mount target and the functions' interfaces: a dozen free addresses.",
        "- Network ACLs that let NFS (2049) pass between the subnets, and 443 with its answers.",
        "- Flow logs, which the stack does not make here.",
      ].join("\n"),
      "Another subnet replaces the mount target and moves the functions; another VPC replaces every security group with what stands in it.",
    ),
  ];
}

/** How zones are chosen and held, or what an existing network has to offer. */
export const networkReadme: ReadmePart = { place: "operate", write: existing };
