import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { findFreePort } from "@/scripts/run/set-up/port";

const program = fileURLToPath(new URL("standin/standin.py", import.meta.url));
/** A machine that does much else may take minutes; one whose process has ended is not waited for. */
const startLimitMs = 600_000;

/** A running server that answers as AWS does. */
export interface StandIn {
  readonly address: string;
  /** Environment of an account of its own: what one bundle makes, no other sees. */
  account(number: number): Readonly<Record<string, string | undefined>>;
  stop(): void;
}

const answers = (address: string): Promise<boolean> =>
  fetch(`${address}/moto-api/`).then(
    () => true,
    () => false,
  );

const waitUntilItAnswers = async (address: string, child: ChildProcess): Promise<void> => {
  const limit = Date.now() + startLimitMs;
  while (Date.now() < limit) {
    if (await answers(address)) return;
    if (child.exitCode !== null) throw new Error(`The stand-in ended with ${child.exitCode}, expected it to answer`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The stand-in did not answer at ${address}, expected an answer within ${startLimitMs / 1000} s`);
};

/** A function's image must be in its repository, as on AWS; without this moto takes any. */
const settingsFor = (concurrency: number) => ({
  MOTO_LAMBDA_CONCURRENCY_QUOTA: String(concurrency),
  MOTO_LAMBDA_STUB_ECR: "false",
  PYTHONDONTWRITEBYTECODE: "1",
});

/** Where the calls of an environment that `account` made go, and as whom. */
export const findAccount = (environment: Readonly<Record<string, string | undefined>>) => ({
  address: environment.AWS_ENDPOINT_URL ?? "",
  account: environment.AWS_ACCESS_KEY_ID ?? "",
  region: environment.AWS_REGION ?? "",
});

/** Starts the stand-in on a free port; its accounts may reserve as many concurrent executions as told, less 100. */
export const startStandIn = async (concurrency: number): Promise<StandIn> => {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  // The machine's own AWS settings must reach neither the stand-in nor Terraform.
  const { AWS_CA_BUNDLE: _, ...environment } = process.env;
  const child = spawn("python3", [program, String(port)], {
    stdio: "ignore",
    env: { ...environment, ...settingsFor(concurrency) },
  });
  await waitUntilItAnswers(address, child);
  return {
    address,
    account: (number) => ({
      ...environment,
      AWS_ENDPOINT_URL: address,
      AWS_ACCESS_KEY_ID: String(number).padStart(12, "0"),
      AWS_SECRET_ACCESS_KEY: "stand-in",
      AWS_REGION: "us-east-1",
      AWS_MAX_ATTEMPTS: "2",
      AWS_EC2_METADATA_DISABLED: "true",
    }),
    stop: () => void child.kill(),
  };
};
