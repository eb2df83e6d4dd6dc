import { hcl } from "@/lib/hcl";

/** The way of a security group, by its label, to the mount targets of the models. */
export function nfsToStorage(group: string) {
  return hcl`
resource "aws_security_group_rule" "${`${group}_storage`}" {
  type                     = "egress"
  security_group_id        = aws_security_group.${group}.id
  description              = "NFS to the model storage"
  source_security_group_id = aws_security_group.storage.id
  protocol                 = "tcp"
  from_port                = 2049
  to_port                  = 2049
}
`;
}
