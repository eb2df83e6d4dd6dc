import { byDefault, choice, group, integer, list, prefault, text } from "@/generators/schema/field";
import { withoutDoubleDots } from "./cloud-limits";
import { withoutLeadingZeros } from "./cloud-names";
import { existingNetworkSchema } from "./existing-network.schema";
import { ownRetention } from "./retention.schema";

const VPC = "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html";
const ZONE_IDS = "https://docs.aws.amazon.com/ram/latest/userguide/working-with-az-ids.html";
const ENDPOINTS = "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html";

/** What goes only for a network that the stack makes. */
const isOwn = [{ field: "existing", is: ["none"] }];

/** The private network of the functions. */
export const networkSchema = group(
  {
    existing: existingNetworkSchema,
    cidr: text({
      label: "VPC range",
      help: "Split into sixteen equal blocks; each zone's private subnet takes one.",
      pattern:
        /^(?:10\.(?:25[0-5]|2[0-4]\d|1?\d?\d)|172\.(?:1[6-9]|2\d|3[01])|192\.168)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){2}\/(?:1[6-9]|2[0-3])$/,
      expected: "a private IPv4 range (RFC 1918) between /16 and /23, such as 10.40.0.0/16",
      also: withoutLeadingZeros("VPC range"),
      placeholder: "10.40.0.0/16",
      min: 11,
      max: 18,
      when: isOwn,
      source: VPC,
    }).apply(byDefault, "10.40.0.0/16"),
    zones: integer({
      label: "Availability Zones",
      help: "Zones that the functions, endpoints and mount targets use; looked up from the Region.",
      min: 2,
      max: 6,
      when: isOwn,
      source: "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-5",
    }).apply(byDefault, 3),
    zoneBlocks: list(
      group(
        {
          zone: text({
            label: "Zone",
            help: "Name or ID; an ID means the same zone in every account.",
            pattern: /^(?:[a-z]{2,4}(?:-[a-z]+)+-\d[a-f]|[a-z]{2,5}\d-az\d)$/,
            expected: "a zone's name such as us-east-1a or its id such as use1-az1",
            placeholder: "use1-az1",
            max: 32,
            source: ZONE_IDS,
          }),
          block: integer({
            label: "Address block",
            help: "Which of the first eight blocks of the VPC range the zone's private subnet takes.",
            min: 0,
            max: 7,
            source: VPC,
          }).apply(byDefault, 0),
        },
        { label: "Pinned zone", help: "A zone and its address block." },
      ),
      {
        label: "Pinned zones",
        help: "One for each zone in use. Empty: the first that offer every endpoint, each with the block of its letter.",
        max: 6,
        advanced: true,
        when: isOwn,
        source: ZONE_IDS,
      },
    ).apply(byDefault, []),
    nat: choice(["none", "single", "per-zone"], {
      label: "NAT gateways",
      help: "Only needed when the model code calls the internet. Without NAT the functions have no route out; AWS services go through endpoints.",
      options: { none: "None", single: "One, shared by all zones", "per-zone": "One per zone" },
      when: isOwn,
      source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html",
    }).apply(byDefault, "none"),
    flowLogs: choice(["ALL", "REJECT", "ACCEPT", "off"], {
      label: "Flow logs",
      help: "Traffic that the VPC's flow log records.",
      options: { ALL: "All traffic", REJECT: "Rejected only", ACCEPT: "Accepted only", off: "Off" },
      when: isOwn,
      source: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html",
    }).apply(byDefault, "ALL"),
    flowLogRetentionDays: ownRetention("Flow-log retention", { when: [...isOwn, { field: "flowLogs", not: ["off"] }] }),
    extraEndpoints: list(
      text({
        label: "Endpoint service",
        help: "Service part of com.amazonaws.<region>.<service>.",
        pattern: /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])$/,
        expected: "a service name such as sqs or execute-api",
        also: withoutDoubleDots("Endpoint service"),
        placeholder: "dynamodb-streams",
        max: 64,
        source: ENDPOINTS,
      }),
      {
        label: "More interface endpoints",
        help: "In addition to those the stack derives: ecr.api, ecr.dkr, logs, monitoring, xray, kms, ssm, secretsmanager and elasticfilesystem.",
        when: [{ field: "network.existing.reach", is: ["none", "make"] }],
        max: 20,
        source: ENDPOINTS,
      },
    ).apply(byDefault, []),
  },
  { label: "Network", help: "VPC, private subnets, endpoints." },
).apply(prefault, {});
