import { needsSignature } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";

const everybody = {
  apiKeyId: "$context.identity.apiKeyId",
  errorMessage: "$context.error.message",
  httpMethod: "$context.httpMethod",
  integrationLatency: "$context.integration.latency",
  integrationStatus: "$context.integration.status",
  path: "$context.path",
  protocol: "$context.protocol",
  requestId: "$context.requestId",
  requestTime: "$context.requestTime",
  responseLatency: "$context.responseLatency",
  responseLength: "$context.responseLength",
  sourceIp: "$context.identity.sourceIp",
  stage: "$context.stage",
  status: "$context.status",
  traceId: "$context.xrayTraceId",
  userAgent: "$context.identity.userAgent",
  wafResponse: "$context.wafResponseCode",
};

const signer = { callerAccount: "$context.identity.accountId", callerArn: "$context.identity.userArn" };

const certificate = {
  certificateIssuer: "$context.identity.clientCert.issuerDN",
  certificateSerial: "$context.identity.clientCert.serialNumber",
  certificateSubject: "$context.identity.clientCert.subjectDN",
};

/**
 * A line of the access log: the call, and whoever made it by all that the API asks of callers.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
export function accessLog(config: StackConfig): Readonly<Record<string, string>> {
  const said = {
    ...everybody,
    ...(needsSignature(config) && signer),
    ...(config.domain?.mutualTls && certificate),
  };
  return Object.fromEntries(Object.entries(said).sort(([one], [other]) => (one < other ? -1 : 1)));
}
