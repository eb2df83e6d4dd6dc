import { appliesPlans, deliversImages, plansByOwnRole, plansChanges } from "./facts/delivery";
import { makesEndpoints, makesNetwork } from "./facts/network";
import { peaksMeet } from "./facts/peak-times";
import { UNREAD_ADDRESS } from "./options/unread-address";
import type { StackConfig } from "./stack";

/** Something that is valid and still not what anybody wants to run; named by its field. */
export interface ConfigWarning {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function unreadAddress({ alerts }: StackConfig): ConfigWarning[] {
  return alerts.emails.every((email) => email === UNREAD_ADDRESS)
    ? [
        {
          path: ["alerts", "emails", 0],
          message: `Alert email: nobody reads ${UNREAD_ADDRESS}, AWS's mailbox simulator; expected your team's address`,
        },
      ]
    : [];
}

function singleNat({ network }: StackConfig): ConfigWarning[] {
  return network.nat === "single"
    ? [
        {
          path: ["network", "nat"],
          message:
            "NAT gateways: one for all zones, expected one per zone if the loss of a zone must not close the others' way out",
        },
      ]
    : [];
}

/** A pipeline of the stack that has no state to plan against. */
function plansInVain(config: StackConfig): boolean {
  return deliversImages(config) && !plansChanges(config) && config.pipeline.kind !== "sam";
}

/** Combinations that are valid and cost something which is easily overlooked. */
const doubts: readonly {
  readonly path: ConfigWarning["path"];
  readonly holds: (config: StackConfig) => boolean;
  readonly message: string;
}[] = [
  {
    path: ["api", "authorization"],
    holds: ({ api }) => api.authorization === "iam",
    message:
      "Authorisation: IAM alone has no usage plans, so no caller has a quota or throttle of its own; expected API keys as well if callers are metered",
  },
  {
    path: ["domain", "mutualTls"],
    holds: ({ api, domain }) => Boolean(domain?.mutualTls) && !api.disableDefaultEndpoint,
    message:
      "Mutual TLS: the execute-api endpoint still answers without a client certificate, expected it to be closed",
  },
  {
    path: ["network", "flowLogs"],
    holds: ({ network }) => network.flowLogs === "off",
    message: "Flow logs: off, expected a record of the VPC's traffic where auditors ask for one",
  },
  {
    path: ["network", "existing", "reach"],
    holds: (config) => !makesNetwork(config) && makesEndpoints(config),
    message:
      "Access to AWS services: the endpoints answer for the whole VPC, so that everything in it calls these services through them, with identities of this account only; expected its owner to agree",
  },
  {
    path: ["api", "endpoint"],
    holds: (config) => !makesNetwork(config) && config.api.endpoint === "private",
    message:
      "Endpoint type: the private name answers for every API of API Gateway in the whole VPC, so that nothing in it reaches public ones any more; expected its owner to agree",
  },
  {
    path: ["alerts", "infoEmails"],
    holds: ({ alerts }) => alerts.infoEmails.length > 0 && !Object.values(alerts.routes).includes("info"),
    message: "Low-priority email: no alarm is sent there, expected at least one kind",
  },
  {
    path: ["backend"],
    holds: (config) => config.environment.startsWith("prod") && config.backend === null && !plansInVain(config),
    message:
      "State backend: none in production, so the state with its secrets is a file on one disk; expected a versioned, encrypted bucket that locks it",
  },
  {
    path: ["backend"],
    holds: plansInVain,
    message:
      "State backend: none, so the pipeline builds and scans images and plans nothing; expected a bucket that it can read the state from",
  },
  {
    path: ["pipeline", "deployRoleArn"],
    holds: (config) => plansByOwnRole(config) && !appliesPlans(config),
    message:
      "Deploy role: none, so the pipeline stops at the plan and people apply; expected the ARN of a role that may change the stack",
  },
  {
    path: ["backend", "lockTable"],
    holds: ({ backend }) => Boolean(backend?.lockTable),
    message:
      "Lock table: Terraform 1.11 and newer call dynamodb_table deprecated at each init, expected S3's own lock alone once nobody locks in DynamoDB any more",
  },
];

/** The versions that keep no environment warm. */
export function coldVersions({ models }: StackConfig): readonly string[] {
  return models.filter(({ provisionedConcurrency }) => provisionedConcurrency === 0).map(({ name }) => name);
}

/** One for all of them, at the first: ten versions that start cold are one decision. */
function coldStarts(config: StackConfig): ConfigWarning[] {
  const cold = coldVersions(config);
  return cold.length > 0
    ? [
        {
          path: ["models", config.models.findIndex(({ name }) => name === cold[0]), "provisionedConcurrency"],
          message: `Provisioned concurrency: none for ${cold.join(", ")}, so calls wait for cold starts; expected some for a latency target`,
        },
      ]
    : [];
}

function meetingPeaks({ scaling: { schedules } }: StackConfig): ConfigWarning[] {
  return schedules.flatMap((one, at) => {
    const other = schedules.slice(0, at).find((earlier) => peaksMeet(earlier, one));
    return other
      ? [
          {
            path: ["scaling", "schedules", at],
            message: `Scheduled scaling: ${one.name} meets ${other.name}, so that the end of the one sets the minimum back while the other lasts; expected peaks that do not meet`,
          },
        ]
      : [];
  });
}

/** Lambda counts published versions from 1, and a function that was just made has one. */
function laterStable({ models }: StackConfig): ConfigWarning[] {
  return models.flatMap(({ name, canaryPercent, stableVersion }, at) =>
    canaryPercent > 0 && stableVersion > 1
      ? [
          {
            path: ["models", at, "stableVersion"],
            message: `Stable version: ${stableVersion} of ${name} must be published already; expected 1 for the first deployment to an account`,
          },
        ]
      : [],
  );
}

/** What a careful colleague would ask before this configuration goes out. */
export function warningsOf(config: StackConfig): readonly ConfigWarning[] {
  return [
    ...unreadAddress(config),
    ...singleNat(config),
    ...coldStarts(config),
    ...laterStable(config),
    ...meetingPeaks(config),
    ...doubts.filter(({ holds }) => holds(config)).map(({ path, message }) => ({ path, message })),
  ];
}
