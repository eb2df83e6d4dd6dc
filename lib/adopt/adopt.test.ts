import { describe, expect, it } from "vitest";
import { instancesOf } from "@/lib/plan/instances";
import type { EffectOf } from "@/lib/plan/planned-changes";
import { loadModules } from "@/lib/terraform";
import { adopt } from "./adopt";
import { existingIn } from "./existing";
import { readState } from "./read-state";
import { writeImports } from "./write-imports";

const circumstances = { variables: {}, found: () => undefined, isFresh: () => false };
const instancesIn = (text: string) => {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("no module");
  return [...instancesOf(module, circumstances).values()];
};
const forcing = new Set(["encrypted", "kms_key_id", "cidr_block", "region"]);
const effectOf: EffectOf = (_type, path) => (forcing.has(path) ? { kind: "replaces" } : undefined);

type Row = readonly [address: string, values: Readonly<Record<string, unknown>>];
const stateOf = (rows: readonly Row[]) => ({
  format_version: "1.0",
  values: {
    root_module: {
      resources: rows.map(([address, values]) => ({ address, mode: "managed", type: address.split(".")[0], values })),
    },
  },
});
const adoptFrom = (text: string, rows: readonly Row[]) => {
  const { adopted, leftAlone, created } = adopt(instancesIn(text), readState(stateOf(rows)) ?? [], effectOf);
  return {
    imports: Object.fromEntries(adopted.map(({ to, id }) => [to, id])),
    left: Object.fromEntries(leftAlone.map(({ address, reason }) => [address, reason])),
    created,
  };
};

const network = `
resource "aws_vpc" "stack" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_subnet" "private" {
  for_each          = toset(["a", "b"])
  vpc_id            = aws_vpc.stack.id
  availability_zone = "us-east-1\${each.key}"
}
resource "aws_route_table" "private" {
  for_each = toset(["a", "b"])
  vpc_id   = aws_vpc.stack.id
}
resource "aws_route_table_association" "private" {
  for_each       = toset(["a", "b"])
  subnet_id      = aws_subnet.private[each.key].id
  route_table_id = aws_route_table.private[each.key].id
}
`;
const vpc: Row = ["aws_vpc.old", { id: "vpc-1", cidr_block: "10.0.0.0/16" }];
const subnet = (zone: string): Row => [
  `aws_subnet.${zone}`,
  { id: `subnet-${zone}`, vpc_id: "vpc-1", availability_zone: `us-east-1${zone}` },
];
const table = (zone: string, name?: string): Row => [
  `aws_route_table.${zone}`,
  { id: `rtb-${zone}`, vpc_id: "vpc-1", tags: name === undefined ? null : { Name: name } },
];
const association = (zone: string): Row => [
  `aws_route_table_association.${zone}`,
  { id: `rtbassoc-${zone}`, subnet_id: `subnet-${zone}`, route_table_id: `rtb-${zone}` },
];

describe("what is taken over", () => {
  it("follows references down, and back up where nothing else tells two apart", () => {
    const both = ["a", "b"];
    const rows = [vpc, ...both.map(subnet), ...both.map((zone) => table(zone)), ...both.map(association)];
    expect(adoptFrom(network, rows)).toEqual({
      imports: {
        "aws_vpc.stack": "vpc-1",
        'aws_subnet.private["a"]': "subnet-a",
        'aws_subnet.private["b"]': "subnet-b",
        'aws_route_table.private["a"]': "rtb-a",
        'aws_route_table.private["b"]': "rtb-b",
        'aws_route_table_association.private["a"]': "subnet-a/rtb-a",
        'aws_route_table_association.private["b"]': "subnet-b/rtb-b",
      },
      left: {},
      created: [],
    });
  });

  it("is never guessed", () => {
    const { imports, left } = adoptFrom(network, [vpc, table("a"), table("b")]);
    expect(imports).toEqual({ "aws_vpc.stack": "vpc-1" });
    expect(left["aws_route_table.a"]).toMatch(/^nothing tells whether it is aws_route_table\.private/);
  });

  it.each([
    [
      "a key by its alias",
      'resource "aws_kms_key" "k" {}\nresource "aws_kms_alias" "k" {\n  name = "alias/k"\n  target_key_id = aws_kms_key.k.key_id\n}\n',
      [
        ["aws_kms_key.old", { id: "1234", key_id: "1234" }],
        ["aws_kms_key.other", { id: "5678", key_id: "5678" }],
        ["aws_kms_alias.old", { id: "alias/k", name: "alias/k", target_key_id: "1234" }],
      ],
      { "aws_kms_key.k": "1234", "aws_kms_alias.k": "alias/k" },
    ],
    [
      "a name with a piece that only AWS says",
      'data "aws_caller_identity" "me" {}\nresource "aws_iam_role_policy_attachment" "a" {\n  role = "r"\n  policy_arn = "arn:aws:iam::${data.aws_caller_identity.me.account_id}:policy/p"\n}\n',
      [
        ["aws_iam_role_policy_attachment.a", { role: "r", policy_arn: "arn:aws:iam::123456789012:policy/p" }],
        ["aws_iam_role_policy_attachment.b", { role: "r", policy_arn: "arn:aws:iam::123456789012:policy/q" }],
      ],
      { "aws_iam_role_policy_attachment.a": "r/arn:aws:iam::123456789012:policy/p" },
    ],
    [
      "a function that is named by its ARN, and an optional part of an id",
      'resource "aws_lambda_permission" "p" {\n  function_name = "f"\n  statement_id = "s"\n}\nresource "aws_lambda_permission" "q" {\n  function_name = "f"\n  statement_id = "s"\n  qualifier = "live"\n}\n',
      [
        [
          "aws_lambda_permission.one",
          { function_name: "arn:aws:lambda:us-east-1:123456789012:function:f", statement_id: "s", qualifier: "" },
        ],
        ["aws_lambda_permission.two", { function_name: "f", statement_id: "s", qualifier: "live" }],
      ],
      { "aws_lambda_permission.p": "f/s", "aws_lambda_permission.q": "f:live/s" },
    ],
    [
      "a rule of a security group",
      'resource "aws_security_group_rule" "r" {\n  security_group_id = "sg-1"\n  type = "egress"\n  protocol = "tcp"\n  from_port = 443\n  to_port = 443\n  cidr_blocks = ["10.0.0.0/16", "10.1.0.0/16"]\n}\n',
      [
        [
          "aws_security_group_rule.x",
          {
            security_group_id: "sg-1",
            type: "egress",
            protocol: "tcp",
            from_port: 443,
            to_port: 443,
            cidr_blocks: ["10.1.0.0/16", "10.0.0.0/16"],
            prefix_list_ids: [],
          },
        ],
      ],
      { "aws_security_group_rule.r": "sg-1_egress_tcp_443_443_10.0.0.0/16_10.1.0.0/16" },
    ],
  ] as const)("knows %s", (_what, text, rows, imports) => {
    expect(adoptFrom(text, rows as readonly Row[]).imports).toEqual(imports);
  });
});

describe("what is left alone", () => {
  const storage = `
resource "aws_kms_key" "k" {}
resource "aws_efs_file_system" "m" {
  creation_token = "models"
  encrypted      = true
  kms_key_id     = aws_kms_key.k.arn
}
resource "aws_efs_backup_policy" "m" {
  file_system_id = aws_efs_file_system.m.id
}
`;
  it("is what Terraform would replace, and what hangs on it", () => {
    const { imports, left, created } = adoptFrom(storage, [
      ["aws_efs_file_system.old", { id: "fs-1", creation_token: "models", encrypted: false, kms_key_id: "" }],
      ["aws_efs_backup_policy.old", { id: "fs-1", file_system_id: "fs-1" }],
    ]);
    expect(imports).toEqual({});
    expect(created).toHaveLength(3);
    expect(left).toEqual({
      "aws_efs_file_system.old":
        "Terraform would replace it as aws_efs_file_system.m: encrypted is false, expected true; kms_key_id is to be that of aws_kms_key.k, which is created anew",
      "aws_efs_backup_policy.old": "it depends on what is created anew: aws_efs_file_system.m",
    });
  });

  it.each([
    ["aws_s3_bucket.b", { id: "b" }, "the bundle makes no aws_s3_bucket"],
    ["aws_lambda_function.f", { function_name: "g" }, 'function_name is "g", in the bundle "f"'],
    ["aws_default_security_group.d", { id: "sg-1" }, "Terraform takes over the one of the VPC by itself"],
  ])("is %s, with the reason", (address, values, reason) => {
    const text =
      'resource "aws_lambda_function" "f" {\n  function_name = "f"\n}\nresource "aws_default_security_group" "d" {}\n';
    expect(adoptFrom(text, [[address, values]]).left).toEqual({ [address]: reason });
  });
});

describe("what says its Region by itself", () => {
  const text = 'resource "aws_acm_certificate" "c" {\n  domain_name = "a.io"\n  region = "us-east-1"\n}\n';
  const inRegion = (region: string): Row => {
    const arn = `arn:aws:acm:${region}:123456789012:certificate/1`;
    return ["aws_acm_certificate.old", { arn, domain_name: "a.io" }];
  };

  it("is imported from that Region", () => {
    expect(adoptFrom(text, [inRegion("us-east-1")]).imports).toEqual({
      "aws_acm_certificate.c": "arn:aws:acm:us-east-1:123456789012:certificate/1@us-east-1",
    });
    const unplaced = text.replace(/ {2}region.*\n/, "");
    expect(Object.values(adoptFrom(unplaced, [inRegion("us-east-1")]).imports)).toEqual([
      "arn:aws:acm:us-east-1:123456789012:certificate/1",
    ]);
  });

  it("is made anew where it stands in another", () => {
    expect(adoptFrom(text, [inRegion("eu-west-1")])).toMatchObject({
      imports: {},
      left: { "aws_acm_certificate.old": expect.stringContaining("region is eu-west-1, expected us-east-1") },
    });
  });
});

it("takes what has a name from old Terraform too, and says what needs the state", () => {
  const old = existingIn(instancesIn(network.replaceAll('"stack"', '"old"').replaceAll("vpc.stack", "vpc.old")));
  const role = existingIn(instancesIn('resource "aws_iam_role" "x" {\n  name = "r"\n}\n'));
  const made = instancesIn(`${network}\nresource "aws_iam_role" "r" {\n  name = "r"\n}\n`);
  const { adopted, leftAlone } = adopt(made, [...old, ...role], effectOf);
  expect(adopted.map(({ to, id }) => [to, id])).toEqual([["aws_iam_role.r", "r"]]);
  expect(leftAlone[0]).toEqual({
    address: "aws_vpc.old",
    type: "aws_vpc",
    reason: "its id is only in the state, expected terraform show -json",
  });
});

it.each([
  ["a plan", { prior_state: stateOf([vpc]) }, ["aws_vpc.old"]],
  ["an empty state", { format_version: "1.0" }, []],
  ["another JSON", { resources: [] }, undefined],
  [
    "a child module",
    { values: { root_module: { child_modules: [stateOf([vpc]).values.root_module] } } },
    ["aws_vpc.old"],
  ],
  [
    "terraform.tfstate",
    {
      version: 4,
      resources: [
        { mode: "data", type: "aws_vpc", name: "d", instances: [{ attributes: {} }] },
        {
          mode: "managed",
          module: "module.net",
          type: "aws_vpc",
          name: "v",
          instances: [{ index_key: "a", attributes: {} }],
        },
      ],
    },
    ['module.net.aws_vpc.v["a"]'],
  ],
])("reads %s", (_what, json, addresses) => {
  expect(readState(json)?.map(({ address }) => address)).toEqual(addresses);
});

it("writes Terraform", () => {
  expect(
    writeImports([{ to: 'aws_subnet.private["a"]', id: "${x}", from: "old\nresource", unsure: ["cidr_block"] }]),
  ).toBe(
    '# Until now old resource\n# Must not be replaced: compare cidr_block in the plan.\nimport {\n  to = aws_subnet.private["a"]\n  id = "$${x}"\n}\n',
  );
});
