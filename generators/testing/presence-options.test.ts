import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { checkConfig, type StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

function textOf(input: StackInput, path: RegExp): string {
  return generate(configOf(input))
    .filter((file) => path.test(file.path))
    .map(({ text }) => text)
    .join("\n");
}

const zone = { name: "a.bank.io", zone: "create", zoneName: "bank.io" } as const;
const byRegion = { ...zone, edgeCertificate: "region" } as const;
const mutualTls = { truststoreUri: "s3://bank-trust/callers.pem", truststoreVersion: "7" };
const sharing = [
  { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
  { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
];
const cold = { name: "v1", provisionedConcurrency: 0 };

const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
const connectionArn = "arn:aws:codeconnections:us-east-1:210987654321:connection/01234567-89ab-cdef-0123-456789abcdef";
const existing = { vpcId: "vpc-0a1b2c3d4e5f60718", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] };
const bounded = { permissionsBoundaryArn: "arn:aws:iam::210987654321:policy/boundary" };
const onGithub = { kind: "github", repository: "a/b" } as const;
const byIds = { kind: "github", repository: "a@1/b@2" } as const;
const onAws = { kind: "codepipeline", repository: "a/b", connectionArn } as const;
const backend = { bucket: "state-of-bank", kmsKeyId: "arn:aws:kms:us-east-1:210987654321:alias/state" };

/** With the first input the text is there, with the second it is not. */
const options: readonly [string, RegExp, StackInput, StackInput][] = [
  ["boundary of roles", /permissions_boundary\s+= var\.permissions_boundary_arn/, { access: bounded }, {}],
  ["path of roles", /path\s+= var\.role_path/, { access: { rolePath: "/apps/" } }, { access: bounded }],
  [
    "path of roles that the plan reads",
    /role\$\{var\.role_path\}\$\{local\.name\}-\*/,
    { access: { rolePath: "/apps/" }, pipeline: onGithub, backend },
    { pipeline: onGithub, backend },
  ],
  ["a VPC of its own", /resource "aws_vpc"/, {}, { network: { existing } }],
  ["subnets of its own", /resource "(?:aws_subnet|aws_route_table)"/, {}, { network: { existing } }],
  ["flow log of its own", /aws_flow_log|"flow_logs"/, {}, { network: { existing } }],
  ["range and zones", /variable "(?:vpc_cidr|zone_count|zone_blocks)"/, {}, { network: { existing } }],
  ["subnets that are there", /subnet in data\.aws_subnet\.private : subnet\.id/, { network: { existing } }, {}],
  ["a zone for each subnet", /needs a zone of its own/, { network: { existing } }, {}],
  [
    "endpoints in the VPC that is there",
    /resource "aws_vpc_endpoint" "interface"/,
    { network: { existing: { ...existing, reach: "make" } } },
    { network: { existing } },
  ],
  [
    "the way to endpoints that are there",
    /"HTTPS to the interface endpoints of the VPC"/,
    { network: { existing } },
    { network: { existing: { ...existing, reach: "make" } } },
  ],
  [
    "the way of the whole VPC to endpoints of its own",
    /description = "HTTPS from the VPC"\s+cidr_blocks = \[for range in data\.aws_vpc/,
    { network: { existing: { ...existing, reach: "make" } } },
    {},
  ],
  [
    "the way to S3's gateway that is there",
    /prefix_list_ids\s+= \[data\.aws_prefix_list\.s3\.id\]/,
    { network: { existing } },
    { network: { existing: { ...existing, reach: "route" } } },
  ],
  [
    "the route that is there",
    /through the route of the subnets/,
    { network: { existing: { ...existing, reach: "route" } } },
    { network: { existing } },
  ],
  ["backup vault", /resource "aws_backup_vault"/, { storage: { backupVault: {} } }, {}],
  ["backups twice", /status = "ENABLED"/, {}, { storage: { backupVault: {} } }],
  ["role of backups", /resource "aws_iam_role" "backup"/, { storage: { backupVault: {} } }, {}],
  [
    "vault lock",
    /max_retention_days\s+= 365/,
    { storage: { backupVault: { lock: "governance" } } },
    { storage: { backupVault: {} } },
  ],
  [
    "lock that nobody lifts",
    /changeable_for_days = 14/,
    { storage: { backupVault: { lock: "compliance" } } },
    { storage: { backupVault: { lock: "governance" } } },
  ],
  [
    "backups that the plan reads",
    /"backup:GetBackupPlan"/,
    { storage: { backupVault: {} }, pipeline: onGithub, backend },
    { pipeline: onGithub, backend },
  ],
  [
    "key of backups",
    /resource "aws_kms_key" "backups"/,
    { storage: { backupVault: {} }, encryption: { keys: "per-service" } },
    { encryption: { keys: "per-service" } },
  ],
  [
    "a version's own minimum during peaks",
    /min_capacity = coalesce\(var\.model_versions\[each\.value\.version\]\.peak_min_capacity/,
    { models: [{ name: "v1", peakMinCapacity: 30 }], scaling: { schedules: [{ name: "open" }] } },
    { models: [{ name: "v1", peakMinCapacity: 30 }] },
  ],
  [
    "people of Identity Center",
    /AWSReservedSSO_\$\{name\}_\?{16}"/,
    { access: { monitoringPermissionSets: ["OnCall"] } },
    {},
  ],
  ["a second factor", /aws:MultiFactorAuthPresent/, {}, { access: { monitoringPermissionSets: ["OnCall"] } }],
  ["digests of scans", /lookup\(var\.image_digests/, { pipeline: { kind: "sam" } }, {}],
  ["planning role", /resource "aws_iam_role" "plan"/, { pipeline: onGithub, backend }, { pipeline: onGithub }],
  [
    "deploy role",
    /resources = \[var\.deploy_role_arn\]/,
    { pipeline: { ...onGithub, deployRoleArn }, backend },
    { pipeline: onGithub, backend },
  ],
  [
    "identity of an approved job",
    /repo:a\/b:environment:prod/,
    { pipeline: { ...onGithub, deployRoleArn }, backend },
    { pipeline: onGithub, backend },
  ],
  ["whatever ids GitHub adds", /repo:a@\*\/b@\*:ref/, { pipeline: onGithub }, { pipeline: byIds }],
  [
    "one repository by its ids",
    /"StringEquals"\s+variable = "[^"]*:sub"\s+values\s+= \["repo:a@1\/b@2:ref/,
    { pipeline: byIds },
    { pipeline: onGithub },
  ],
  [
    "alarm on the certificate",
    /treat_missing_data\s+= "ignore"/,
    { domain: { name: "a.bank.io", zone: "external" } },
    { domain: { name: "a.bank.io", zone: "external" }, api: { endpoint: "edge" } },
  ],
  [
    "the end of a peak through midnight",
    /end_cron\s+= "cron\(0 4 \? \* TUE-SAT \*\)"/,
    { scaling: { schedules: [{ name: "night", start: "22:00", end: "04:00" }] } },
    { scaling: { schedules: [{ name: "night", start: "03:00", end: "04:00" }] } },
  ],
  ["approval", /provider = "Manual"/, { pipeline: { ...onAws, deployRoleArn }, backend }, { pipeline: onAws, backend }],
  ["key of the state by its alias", /kms:ResourceAliases/, { pipeline: onGithub, backend }, { pipeline: onGithub }],
  ["edge endpoint", /types = \["EDGE"\]/, { api: { endpoint: "edge" } }, {}],
  ["private endpoint", /types\s+= \["PRIVATE"\]/, { api: { endpoint: "private" } }, { api: { endpoint: "edge" } }],
  ["door of a private API", /resource "aws_vpc_endpoint" "api"/, { api: { endpoint: "private" } }, {}],
  [
    "zones of a private API's endpoint",
    /setunion\(local\.interface_endpoints, \["execute-api"\]\)/,
    { api: { endpoint: "private" } },
    { api: { endpoint: "private" }, network: { existing } },
  ],
  ["policy of a private API", /"aws:SourceVpce" = aws_vpc_endpoint\.api\.id/, { api: { endpoint: "private" } }, {}],
  [
    "callers' ranges",
    /cidr_blocks = var\.api_caller_cidrs/,
    { api: { endpoint: "private", callerCidrs: ["10.0.0.0/8"] } },
    { api: { endpoint: "private" } },
  ],
  [
    "allowance without signatures",
    /AllowThroughEndpoint/,
    { api: { endpoint: "private" } },
    { api: { endpoint: "private", authorization: "iam" } },
  ],
  [
    "certificate in us-east-1",
    /provider = aws\.us_east_1/,
    { api: { endpoint: "edge" }, domain: zone },
    { api: { endpoint: "edge" }, domain: byRegion },
  ],
  [
    "certificate that says us-east-1 itself, and its validation",
    /"aws_acm_certificate" "api" \{\n\s+region = "us-east-1"[\s\S]*"aws_acm_certificate_validation" "api" \{\n\s+region = "us-east-1"/,
    { api: { endpoint: "edge" }, domain: byRegion },
    { api: { endpoint: "edge" }, domain: zone },
  ],
  [
    "provider 6 alone",
    /version = ">= 6\.0, < 7\.0"/,
    { regionMode: "generate-provider", api: { endpoint: "edge" }, domain: byRegion },
    { regionMode: "generate-provider", api: { endpoint: "edge" }, domain: zone },
  ],
  [
    "provider 5 beside 6",
    /version = ">= 5\.100, < 7\.0"/,
    { regionMode: "generate-provider", domain: byRegion },
    { regionMode: "generate-provider", api: { endpoint: "edge" }, domain: byRegion },
  ],
  [
    "certificate of an edge domain",
    /\n\s+certificate_arn = aws_acm_certificate_validation\.api\.certificate_arn/,
    { api: { endpoint: "edge" }, domain: zone },
    { domain: zone },
  ],
  [
    "a folder of its own per version",
    /path = "\/models\/\$\{each\.key\}"/,
    {},
    { storage: { rootPath: "/a/b/c/models" } },
  ],
  [
    "versions side by side where the root leaves no room",
    /=> "\$\{local\.mount_path\}\/\$\{version\}"/,
    { storage: { rootPath: "/a/b/c/models" } },
    {},
  ],
  ["a reader who is not the owner", /uid = 65533/, { storage: { posixId: 65534 } }, {}],
  ["IAM without keys", /api_key_required\s+= false/, { api: { authorization: "iam" } }, {}],
  ["usage plans", /resource "aws_api_gateway_usage_plan"/, {}, { api: { authorization: "iam" } }],
  ["secrets of keys", /resource "aws_secretsmanager_secret"/, {}, { api: { authorization: "iam" } }],
  ["health check", /resource "aws_api_gateway_method" "health"/, { api: { health: {} } }, {}],
  ["health check in the snapshot", /aws_api_gateway_method\.health\.id,/, { api: { health: {} } }, {}],
  ["throttle of the health check", /variable "health_throttle"/, { api: { health: { rateLimit: 3 } } }, {}],
  [
    "traffic split",
    /resource "aws_lambda_function" "split"/,
    { api: { split: {} }, models: sharing },
    { models: sharing },
  ],
  ["a stage of the split", /for_each = local\.stage_functions/, { api: { split: {} }, models: sharing }, {}],
  ["shares of the split", /split_percent\s+= 90/, { api: { split: {} }, models: sharing }, { models: sharing }],
  [
    "a caller's header",
    /header\s+= "x-desk"/,
    { api: { split: { stickTo: "header", header: "x-desk" } }, models: sharing },
    { api: { split: {} }, models: sharing },
  ],
  ["patience for the router", /timeout_seconds\.\.\.\) \+ 1\) \* 1000\)/, { api: { split: {} }, models: sharing }, {}],
  ["cache", /cache_cluster_enabled = true/, { api: { health: { cacheGb: 0.5 } } }, { api: { health: {} } }],
  ["encrypted cache", /cache_data_encrypted = true/, { api: { health: { cacheGb: 6.1 } } }, {}],
  [
    "access-log retention",
    /retention_in_days = var\.access_log_retention_days/,
    { api: { accessLogRetentionDays: 731 } },
    {},
  ],
  [
    "firewall-log retention",
    /retention_in_days = var\.waf_log_retention_days/,
    { firewall: { logRetentionDays: 731 } },
    {},
  ],
  [
    "flow-log retention",
    /retention_in_days = var\.flow_log_retention_days/,
    { network: { flowLogRetentionDays: 731 } },
    {},
  ],
  ["flow logs", /resource "aws_flow_log"/, {}, { network: { flowLogs: "off" } }],
  ["role of flow logs", /resource "aws_iam_role" "flow_logs"/, {}, { network: { flowLogs: "off" } }],
  ["mutual TLS", /mutual_tls_authentication/, { domain: { ...zone, mutualTls } }, { domain: zone }],
  ["truststore version", /truststore_version = "7"/, { domain: { ...zone, mutualTls } }, { domain: zone }],
  [
    "extra names",
    /"aws_api_gateway_domain_name" "extra"/,
    { domain: { ...zone, extraNames: ["b.bank.io"] } },
    { domain: zone },
  ],
  [
    "extra names as outputs",
    /output "extra_domain_records"/,
    { domain: { name: "a.bank.io", zone: "external", extraNames: ["b.bank.io"] } },
    { domain: { ...zone, extraNames: ["b.bank.io"] } },
  ],
  [
    "limit per address as high as the plans",
    /waf_rate_limit = max\(var\.waf_rate_limit, \[for plan in values\(var\.usage_plans\) : ceil\(plan\.rate_limit \* 300\)\]\.\.\.\)/,
    {},
    { api: { authorization: "iam" } },
  ],
  [
    "limit of one address beside keys",
    /limit\s+= local\.waf_address_limit/,
    { firewall: { rateBy: "key", rateLimit: 150_000 } },
    {},
  ],
  ["limit per key", /aggregate_key_type\s+= "CUSTOM_KEYS"/, { firewall: { rateBy: "key", rateLimit: 150_000 } }, {}],
  [
    "limit per address without key",
    /"rate-limit-without-key"/,
    { firewall: { rateBy: "key", rateLimit: 150_000 } },
    {},
  ],
  [
    "limit per key where there are keys",
    /waf_rate_limit >= plan\.rate_limit \* 300/,
    { firewall: { rateBy: "key", rateLimit: 150_000 } },
    { firewall: { rateBy: "key", rateLimit: 150_000 }, api: { authorization: "iam" } },
  ],
  [
    "pinned zones",
    /default = \{\s+use1-az1\s+= 3\s+us-east-1c = 0\s+\}/,
    {
      network: {
        zones: 2,
        zoneBlocks: [{ zone: "use1-az1", block: 3 }, { zone: "us-east-1c" }],
      },
    },
    {},
  ],
  ["keys by name", /local\.api_keys/, { usagePlans: [{ name: "gold", keys: ["partner-a"] }] }, {}],
  ["throttle per method", /dynamic "throttle"/, { usagePlans: [{ name: "gold", perMethod: {} }] }, {}],
  ["cold versions", /local\.warm_versions/, { models: [cold] }, {}],
  ["canary", /dynamic "routing_config"/, { models: [{ ...cold, canaryPercent: 10 }] }, { models: [cold] }],
  [
    "stable version",
    /stable_version = "4"/,
    { models: [{ ...cold, canaryPercent: 10, stableVersion: 4 }] },
    { models: [cold] },
  ],
  [
    "weekday",
    /cron\(0 9 \? \* WED \*\)/,
    { scaling: { schedules: [{ name: "fed", days: "WED" }] } },
    { scaling: { schedules: [{ name: "fed" }] } },
  ],
  ["key per service", /resource "aws_kms_key" "secrets"/, { encryption: { keys: "per-service" } }, {}],
  [
    "key of secrets without keys",
    /output "key_arns"[^}]*secrets/,
    { encryption: { keys: "per-service" } },
    { encryption: { keys: "per-service" }, api: { authorization: "iam" } },
  ],
  ["protected data", /prevent_destroy = true/, {}, { protection: { data: "never" } }],
  [
    "protected data of dev",
    /prevent_destroy/,
    { environment: "dev", protection: { data: "always" } },
    { environment: "dev-2" },
  ],
  ["logs that stay", /skip_destroy\s+= true/, {}, { protection: { logs: "never" } }],
  [
    "logs of dev that stay",
    /skip_destroy/,
    { environment: "dev", protection: { logs: "always" } },
    { environment: "dev" },
  ],
  [
    "key of the state",
    /kms_key_id\s+= "arn:aws:kms:us-east-1:2/,
    {
      backend: {
        bucket: "state",
        kmsKeyId: `arn:aws:kms:us-east-1:210987654321:key/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f`,
      },
    },
    { backend: { bucket: "state" } },
  ],
  ["drift of a rolling alias", /ignore_changes = \[routing_config\]/, {}, { models: [{ ...cold, canaryPercent: 10 }] }],
  ["weights of a canary that ended", /ignore_changes = \[routing_config\]/, {}, { models: [cold] }],
  ["POSIX group", /gid = 2000/, { storage: { posixGroupId: 2000 } }, {}],
  ["access point folder", /path = "\/fraud\/\$\{each\.key\}"/, { storage: { rootPath: "/fraud" } }, {}],
  [
    "information topic",
    /resource "aws_sns_topic" "info"/,
    { alerts: { infoEmails: ["a@bank.io"], routes: { blocked: "info" } } },
    { alerts: { infoEmails: ["a@bank.io"] } },
  ],
  ["alarm on burst credits", /"BurstCreditBalance"/, { storage: { throughputMode: "bursting" } }, {}],
  ["alarm on ports of NAT", /"ErrorPortAllocation"/, { network: { nat: "single" } }, {}],
  ["requests that a percentage needs", /IF\(whole >= 250,/, { alerts: { minimumRequests: 250 } }, {}],
  ["silent alarm", /actions_enabled = false/, { alerts: { routes: { latency: "nobody" } } }, {}],
  [
    "least of provisioned concurrency",
    /provisioned_concurrency >= 1 &&/,
    {},
    { models: [{ name: "v1", provisionedConcurrency: 0 }] },
  ],
  [
    "rule on backups",
    /"Backup Job State Change", "Restore Job State Change"/,
    {},
    { alerts: { routes: { backups: "nobody" } } },
  ],
  ["no rule on backups that nobody takes", /"Backup Job State Change"/, {}, { storage: { backup: false } }],
  [
    "way of events to the information topic",
    /resource "aws_cloudwatch_event_target" "backups" \{[^}]*arn +?= aws_sns_topic\.info\.arn/,
    { alerts: { infoEmails: ["a@bank.io"], routes: { backups: "info" } } },
    {},
  ],
  [
    "key that lets events in where keys are not watched",
    /Sid += "PublishEvents"/,
    { alerts: { routes: { keys: "nobody" } } },
    { alerts: { routes: { keys: "nobody", backups: "nobody" } } },
  ],
  [
    "name that answers over IPv6, where no range of IPv4 is passed by",
    /ip_address_type = "dualstack"/,
    { domain: { name: "a.bank.io", zone: "external" } },
    { domain: { name: "a.bank.io", zone: "external" }, firewall: { blockedCidrs: ["8.8.8.0/24"] } },
  ],
  [
    "record of IPv6",
    /"AAAA"/,
    { domain: { name: "a.bank.io", zone: "existing", zoneName: "bank.io" } },
    {
      domain: { name: "a.bank.io", zone: "existing", zoneName: "bank.io" },
      firewall: { allowedCidrs: ["8.8.8.0/24"] },
    },
  ],
  [
    "why services are looked up in a network of others",
    /^# Not every service takes a policy on its endpoint\.\ndata "aws_vpc_endpoint_service"/m,
    {
      network: {
        existing: { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"], reach: "make" },
      },
    },
    {},
  ],
  ["rule on keys", /"ScheduleKeyDeletion"\]/, {}, { alerts: { routes: { keys: "nobody" } } }],
  [
    "key of the alarms",
    /resource "aws_kms_key" "alarms"/,
    { encryption: { keys: "one" } },
    { encryption: { keys: "one" }, alerts: { routes: { keys: "nobody" } } },
  ],
  [
    "lock table",
    /dynamodb_table = "locks"/,
    { backend: { bucket: "state", lockTable: "locks" } },
    { backend: { bucket: "state" } },
  ],
];

describe("each option", () => {
  it.each(options)("%s is there when asked for, and only then", (_, pattern, asked, notAsked) => {
    expect(textOf(asked, /^[^/]+\.(?:tf|tfvars)$/)).toMatch(pattern);
    expect(textOf(notAsked, /^[^/]+\.(?:tf|tfvars)$/)).not.toMatch(pattern);
  });
});

describe("the linter", () => {
  it.each(options)("finds nothing with or without %s", (_, __, ...inputs) => {
    for (const input of inputs) {
      const checked = checkConfig(input);
      const findings = checked.ok ? lintBundle(checked.config, generate(checked.config)) : ["invalid"];
      expect(findings).toEqual([]);
    }
  });
});

const words: readonly [string, RegExp, StackInput, StackInput][] = [
  ["what an existing network offers", /private DNS for `ecr\.api`/, { network: { existing } }, {}],
  ["zones of its own", /## Availability Zones/, {}, { network: { existing } }],
  ["endpoints of its own", /\| Interface endpoints \|/, {}, { network: { existing } }],
  ["the vault of backups", /output `backup_vault_name`/, { storage: { backupVault: {} } }, {}],
  [
    "a vault that nobody can delete",
    /while it holds backups, and 14 days after it was locked nobody can delete one before its time/,
    { storage: { backupVault: { lock: "compliance" } } },
    { storage: { backupVault: { lock: "governance" } } },
  ],
  ["who may watch", /permission set `OnCall`/, { access: { monitoringPermissionSets: ["OnCall"] } }, {}],
  [
    "several who may watch",
    /permission sets `OnCall`, `Audit`/,
    { access: { monitoringPermissionSets: ["OnCall", "Audit"] } },
    { access: { monitoringPermissionSets: ["OnCall"] } },
  ],
  [
    "whom the deploy role trusts, with the path",
    /"aws:PrincipalArn": "arn:aws:iam::STACK_ACCOUNT:role\/apps\/fraud-detector-prod-apply"/,
    { pipeline: { ...onGithub, deployRoleArn }, backend, access: { rolePath: "/apps/" } },
    { pipeline: { ...onGithub, deployRoleArn }, backend },
  ],
  ["bounded roles", /## Roles/, { access: bounded }, {}],
  ["the path of roles", /under `\/apps\/`/, { access: { rolePath: "/apps/" } }, { access: bounded }],
  ["IAM alone", /no keys and no usage plans/, { api: { authorization: "iam" } }, {}],
  ["rolling over keys", /## Rolling over a key/, {}, { api: { authorization: "iam" } }],
  ["names of keys", /api-keys\/gold\/partner-a/, { usagePlans: [{ name: "gold", keys: ["partner-a"] }] }, {}],
  ["canaries", /## Canaries/, { models: [{ ...cold, canaryPercent: 10 }] }, { models: [cold] }],
  ["the private door", /`api_endpoint_id`/, { api: { endpoint: "private" } }, {}],
  ["the firewall at the edge", /regional web ACL on each stage/, { api: { endpoint: "edge" } }, {}],
  [
    "the second provider",
    /configures a second provider, `aws\.us_east_1`/,
    { api: { endpoint: "edge" }, domain: zone },
    { api: { endpoint: "edge" }, domain: byRegion },
  ],
  [
    "what a change to the argument region asks for",
    /terraform apply -refresh-only/,
    { api: { endpoint: "edge" }, domain: byRegion },
    { api: { endpoint: "edge" }, domain: zone },
  ],
  [
    "that provider 6 was not applied",
    /judged by the schema of 6\.\d+\.0.* \*\*not applied\*\*/,
    { api: { endpoint: "edge" }, domain: byRegion },
    { domain: byRegion },
  ],
  ["the truststore", /s3:\/\/bank-trust/, { domain: { ...zone, mutualTls } }, { domain: zone }],
  ["the traffic split", /## Traffic split/, { api: { split: {} }, models: sharing }, { models: sharing }],
  [
    "who sets the header",
    /Callers write the header themselves/,
    { api: { split: { stickTo: "header" } }, models: sharing },
    { api: { split: { stickTo: "api-key" } }, models: sharing },
  ],
  ["the health check", /answers 200 once/, { api: { health: {} } }, {}],
  ["who hears of keys", /is mailed, with the name of who called/, {}, { alerts: { routes: { keys: "nobody" } } }],
  ["routes of alarms", /Not every alarm/, { alerts: { routes: { latency: "nobody" } } }, {}],
  [
    "the lock table",
    /DynamoDB table `locks`/,
    { backend: { bucket: "state", lockTable: "locks" } },
    { backend: { bucket: "state" } },
  ],
  ["how to let go", /sed -i\.bak '\/prevent_destroy/, {}, { protection: { data: "never" } }],
  ["logs that stay", /Log groups stay, with their events/, {}, { protection: { logs: "never" } }],
  [
    "what is still to be decided",
    /## Before you go live/,
    {},
    { environment: "staging", alerts: { emails: ["oncall@bank.io"] } },
  ],
  ["the keys' cost", /\| KMS keys \| 7,/, { encryption: { keys: "per-service" } }, {}],
];

describe("the README", () => {
  it.each(words)("tells of %s where there is something to tell", (_, pattern, asked, notAsked) => {
    expect(textOf(asked, /^README\.md$/)).toMatch(pattern);
    expect(textOf(notAsked, /^README\.md$/)).not.toMatch(pattern);
  });
});
