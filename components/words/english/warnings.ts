/** What is valid and still not what anybody wants to run, by the field that it is about: what follows from it, then what to do. */
export const warnings = {
  "alerts.emails": "Alerts go to AWS’s mailbox simulator, which nobody reads. Enter your team’s address.",
  "alerts.infoEmails":
    "No alarm is sent to the low-priority addresses. Route at least one kind of alarm there, or remove them.",
  "api.authorization":
    "With IAM signatures alone there are no usage plans: no caller has a quota or throttle of its own. Use API keys as well if callers are metered.",
  backend:
    "Production has no state backend: its state, secrets included, would be a file on one disk. Use a versioned, encrypted bucket with a lock.",
  "backend.pipeline":
    "Without a state backend the pipeline builds and scans images, but plans nothing. Name a bucket that it can read the state from.",
  "backend.lockTable":
    "Terraform 1.11 and newer call dynamodb_table deprecated at each init. Drop the table once nobody locks in DynamoDB any more.",
  "domain.mutualTls":
    "The execute-api endpoint still answers callers without a client certificate. Disable the default endpoint.",
  "models.provisionedConcurrency":
    "No environment is kept warm for {versions}, so calls wait for cold starts. Provision some to meet a latency target.",
  "models.stableVersion":
    "Published version {stable} of {version} must exist already. Use 1 for the first deployment to an account.",
  "network.flowLogs": "Flow logs are off. Turn them on where auditors ask for a record of the VPC’s traffic.",
  "network.nat":
    "One NAT gateway serves all zones: if its zone fails, the others lose their way out. Use one per zone to survive that.",
  "pipeline.deployRoleArn":
    "Without a deploy role the pipeline stops at the plan, and people apply. Enter the ARN of a role that may change the stack.",
};
