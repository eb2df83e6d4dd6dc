import { makesEndpoints, makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { httpsToInternet } from "@/generators/parts/https-to-internet";
import { nfsToStorage } from "@/generators/parts/nfs-to-storage";
import { rangesOfNetwork } from "@/generators/parts/stack-network";
import { type Expression, expr, hcl } from "@/lib/hcl";

const toOwnEndpoints = hcl`
resource "aws_security_group_rule" "functions_endpoints" {
  type                     = "egress"
  security_group_id        = aws_security_group.functions.id
  description              = "HTTPS to the interface endpoints"
  source_security_group_id = aws_security_group.endpoints.id
  protocol                 = "tcp"
  from_port                = 443
  to_port                  = 443
}
`;

const toEndpointsThere = hcl`
resource "aws_security_group_rule" "functions_endpoints" {
  type              = "egress"
  security_group_id = aws_security_group.functions.id
  description       = "HTTPS to the interface endpoints of the VPC"
  cidr_blocks       = ${rangesOfNetwork}
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
}
`;

const toStorage = nfsToStorage("functions");

const addressesOfS3 = hcl`
data "aws_prefix_list" "s3" {
  name = "com.amazonaws.\${var.aws_region}.s3"
}
`;

function toS3(prefixList: Expression) {
  return hcl`
resource "aws_security_group_rule" "functions_s3" {
  type              = "egress"
  security_group_id = aws_security_group.functions.id
  description       = "HTTPS to S3 through the gateway endpoint"
  prefix_list_ids   = [${prefixList}]
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
}
`;
}

/** What the functions may call in a network that is there already. */
function there(config: StackConfig) {
  return config.network.existing?.reach === "route"
    ? hcl`
${toStorage}

${httpsToInternet("the route of the subnets")}
`
    : hcl`
${makesEndpoints(config) ? toOwnEndpoints : toEndpointsThere}

${toStorage}

${addressesOfS3}

${toS3(expr`data.aws_prefix_list.s3.id`)}
`;
}

const own = hcl`
${toOwnEndpoints}

${toStorage}

${toS3(expr`aws_vpc_endpoint.s3.prefix_list_id`)}
`;

/** Where the functions' group leads to. */
export function functionsRules(config: StackConfig) {
  return hcl`
# Rules of their own, because the groups they lead to name the functions' group themselves.
${makesNetwork(config) ? own : there(config)}
`;
}
