import { hcl } from "@/lib/hcl";

/** Lets a role send what it traces. https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsx-ray.html */
export const writeTraces = hcl`
# X-Ray knows no resources for these actions.
statement {
  #checkov:skip=CKV_AWS_356:AWS offers no resource for X-Ray write actions
  #checkov:skip=CKV_AWS_111:AWS offers no resource for X-Ray write actions
  sid       = "WriteTraces"
  actions   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
  resources = ["*"]
}
`;
