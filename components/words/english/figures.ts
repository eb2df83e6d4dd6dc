/** Sentences around figures of the stack: what a comparison loses, what it is made of, what an estimate rests on. */
export const figures = {
  headline: {
    none: "No resource changes.",
    nothing: "Nothing is rebuilt or destroyed.",
    perhaps: "Some resources may be rebuilt; none is destroyed for good.",
    of: { one: "Of {count} changed resource, {what}.", many: "Of {count} changed resources, {what}." },
    rebuilt: { one: "{count} is rebuilt", many: "{count} are rebuilt" },
    destroyed: { one: "{count} is destroyed", many: "{count} are destroyed" },
    among: "Among them {what}.",
    refused: {
      one: "As it stands, {count} of them is refused: the tab Terraform says why.",
      many: "As it stands, {count} of them are refused: the tab Terraform says why.",
    },
    kept: {
      aws_efs_file_system: "the file system with your models",
      aws_ecr_repository: "the repository with your images",
      aws_s3_bucket: "a bucket with its objects",
      aws_cloudwatch_log_group: "a log group with its events",
      aws_kms_key: "an encryption key",
      aws_secretsmanager_secret: "a secret",
      aws_api_gateway_rest_api: "the API with its address",
      aws_api_gateway_api_key: "an API key that a caller holds",
      aws_route53_zone: "the hosted zone with its records",
    },
  },
  stack: "in {region} has {parts}: {resources} resources in all.",
  fixed: "Fixed monthly cost: {parts}. The rest is paid for as it is used.",
  assumed: {
    requests:
      "Requests: {requests} a month, spread evenly over versions and hours; {durationMs} ms and {payloadKb} KB each.",
    starts: "New execution environments: {starts}, each reading {modelGb} GB of the {storedGb} GB of models.",
    images: "Images kept: {images} at most, {imageGb} GB each; builds: {builds}.",
    traffic: "Flow logs: {flowLogGb} GB; from the internet, where there is NAT: {internetGb} GB.",
    without:
      "Not in it: data sent to callers, requests to KMS, SSM and Secrets Manager, key rotations, mail, support, what else the account runs.",
  },
  price: { per: "per {unit}", listed: "list price of {month}", about: "the price per {unit}" },
};
