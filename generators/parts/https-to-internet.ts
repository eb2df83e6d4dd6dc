import { hcl } from "@/lib/hcl";

/** The only door of the functions' group to addresses outside the network. */
export function httpsToInternet(way: string) {
  return hcl`
# The functions may call out over TLS and nothing else.
resource "aws_security_group_rule" "functions_internet" {
  type              = "egress"
  security_group_id = aws_security_group.functions.id
  description       = ${`HTTPS to the internet through ${way}`}
  cidr_blocks       = ["0.0.0.0/0"]
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
}
`;
}
