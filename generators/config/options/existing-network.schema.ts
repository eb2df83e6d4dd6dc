import { byDefault, choice, describe, group, list, nullable, text } from "@/generators/schema/field";

const SUBNETS = "https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html";
const MOUNT_TARGETS = "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html";
const ENDPOINTS = "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html";

/** A network that others own; null: the stack makes its own. */
export const existingNetworkSchema = group(
  {
    vpcId: text({
      label: "VPC ID",
      help: "VPC you already have, with DNS support and DNS host names enabled.",
      pattern: /^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
      expected: "an id such as vpc-0a1b2c3d4e5f60718",
      placeholder: "vpc-0a1b2c3d4e5f60718",
      min: 12,
      max: 21,
      source: SUBNETS,
    }),
    subnetIds: list(
      text({
        label: "Subnet ID",
        help: "Private subnet of that VPC.",
        pattern: /^subnet-(?:[0-9a-f]{8}|[0-9a-f]{17})$/,
        expected: "an id such as subnet-0a1b2c3d4e5f60718",
        placeholder: "subnet-0a1b2c3d4e5f60718",
        min: 15,
        max: 24,
        source: SUBNETS,
      }),
      {
        label: "Private subnets",
        help: "One in each zone, at least two: EFS takes one mount target per zone.",
        min: 2,
        max: 6,
        source: MOUNT_TARGETS,
      },
    ),
    reach: choice(["endpoints", "make", "route"], {
      label: "Access to AWS services",
      help: "Pulling image layers needs S3's gateway endpoint or a route out either way.",
      options: {
        endpoints: "Interface endpoints that are in the VPC",
        make: "Interface endpoints that the stack makes there",
        route: "A route out: NAT, or a transit gateway",
      },
      source: ENDPOINTS,
    }).apply(byDefault, "endpoints"),
  },
  { label: "Existing network", help: "Subnets you already have." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Existing network",
    identity: true,
    help: "Use subnets you already have instead of creating a VPC: the VPC, its routes, NAT and flow log stay with their owner.",
    source: SUBNETS,
  })
  .apply(byDefault, null);
