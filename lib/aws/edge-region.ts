/**
 * Where CloudFront looks for certificates and what else stands beside a distribution.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html
 */
export const EDGE_REGION = "us-east-1";
