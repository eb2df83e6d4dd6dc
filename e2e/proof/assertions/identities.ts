import { loading, routing, serving } from "../serving";
import { ofType, type State, type StateResource, textAt } from "../state";
import { type Statement, statementsOf } from "./policy";
import { type Check, verdict, verdictOn } from "./verdict";

/** Actions for which AWS offers no narrower resource. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const withoutResource = new RegExp(
  `^(?:${[
    "xray:(?:Put|Get|BatchGet)",
    "ecr:GetAuthorizationToken$",
    "cloudwatch:(?:GetMetricData|ListMetrics)$",
    "application-autoscaling:Describe",
    "logs:GetQueryResults$",
    "ec2:Describe(?!(?:Vpc|Addresses|NetworkInterface|Snapshot|Image|Instance)Attribute$)",
    "iam:ListOpenIDConnectProviders$",
    "kms:ListAliases$",
    "route53:ListHostedZones(?:ByName)?$",
    "ssm:DescribeParameters$",
  ].join("|")})`,
);

const pullActions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];

const wildcards = ({ actions, resources }: Statement): Check[] => [
  ...actions.filter((action) => action.includes("*")).map((action): Check => [false, `allows ${action}`]),
  ...(resources.includes("*") ? actions : [])
    .filter((action) => !withoutResource.test(action))
    .map((action): Check => [false, `allows ${action} everywhere`]),
];

/** R11: no wildcard action; a wildcard resource only where AWS has nothing narrower; no open trust; no broad managed policy. */
export const identities = (state: State): string[] => [
  ...[...ofType(state, "aws_iam_role_policy"), ...ofType(state, "aws_iam_policy")].flatMap((policy) =>
    verdictOn(
      policy,
      statementsOf(textAt(policy, "policy"))
        .filter(({ allows }) => allows)
        .flatMap(wildcards),
    ),
  ),
  ...ofType(state, "aws_iam_role").flatMap((role) =>
    verdictOn(role, [
      [
        statementsOf(textAt(role, "assume_role_policy")).every(({ principals }) => !principals.includes("*")),
        "trusts everybody",
      ],
    ]),
  ),
  ...ofType(state, "aws_iam_role_policy_attachment").flatMap((attachment) =>
    verdictOn(attachment, [
      [
        !/(?:FullAccess|AdministratorAccess|PowerUserAccess)$/.test(textAt(attachment, "policy_arn")),
        "grants too much",
      ],
    ]),
  ),
];

const roleArns = (resources: readonly StateResource[], path: string): Set<string> =>
  new Set(resources.map((resource) => textAt(resource, path)));

/** R11: functions, API logging, flow logs and pipeline do not share a role. */
export const separateRoles = (state: State): string[] => {
  const users: readonly (readonly [string, Set<string>])[] = [
    ["functions", roleArns(serving(state), "role")],
    ["loaders", roleArns(loading(state), "role")],
    ["routers", roleArns(routing(state), "role")],
    ["API logging", roleArns(ofType(state, "aws_api_gateway_account"), "cloudwatch_role_arn")],
    ["flow logs", roleArns(ofType(state, "aws_flow_log"), "iam_role_arn")],
    ["builds", roleArns(ofType(state, "aws_codebuild_project"), "service_role")],
    ["the pipeline", roleArns(ofType(state, "aws_codepipeline"), "role_arn")],
  ];
  return users.flatMap(([name, arns], index) =>
    users
      .slice(index + 1)
      .filter(([, others]) => [...arns].some((arn) => others.has(arn)))
      .map(([other]) => `${name} and ${other} share a role`),
  );
};

/** R9: the functions' role may pull from the stack's own repository, and from no other. */
export const pullPermission = (state: State): string[] => {
  const repositories = ofType(state, "aws_ecr_repository").map((repository) => textAt(repository, "arn"));
  const roles = ofType(state, "aws_iam_role").filter((role) =>
    serving(state).some((lambda) => textAt(lambda, "role") === textAt(role, "arn")),
  );
  return roles.flatMap((role) => {
    const pulls = ofType(state, "aws_iam_role_policy")
      .filter((policy) => textAt(policy, "role") === textAt(role, "name"))
      .flatMap((policy) => statementsOf(textAt(policy, "policy")))
      .filter(({ actions }) => pullActions.some((action) => actions.includes(action)));
    return verdict([
      [
        pullActions.every((action) => pulls.some(({ actions }) => actions.includes(action))),
        `${role.address} may not pull`,
      ],
      [
        pulls.every(({ resources }) => resources.every((resource) => repositories.includes(resource))),
        `${role.address} may pull from elsewhere`,
      ],
    ]);
  });
};
