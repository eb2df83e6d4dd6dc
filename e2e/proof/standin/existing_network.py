"""A VPC that was in the account before the stack, with a private subnet in each of two zones: made when somebody first
asks for it by the id that the proof's configuration names. It takes names of hosts, as AWS's pages ask for endpoints.
https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html"""

from unittest.mock import patch

from moto.ec2.models import EC2Backend
from moto.ec2.models import subnets as subnets_of
from moto.ec2.models import vpcs as vpcs_of

VPC = "vpc-0b4a1c0f5e7d9a213"
SUBNETS = {
    "subnet-0b4a1c0f5e7d9a21a": ("us-east-1a", "10.90.0.0/20"),
    "subnet-0b4a1c0f5e7d9a21b": ("us-east-1b", "10.90.16.0/20"),
}


def make(backend: EC2Backend) -> None:
    with patch.object(vpcs_of, "random_vpc_id", lambda: VPC):
        vpc = backend.create_vpc("10.90.0.0/16")
    backend.modify_vpc_attribute(vpc.id, "enable_dns_hostnames", True)
    for subnet, (zone, block) in SUBNETS.items():
        with patch.object(subnets_of, "random_subnet_id", lambda subnet=subnet: subnet):
            backend.create_subnet(vpc.id, block, availability_zone=zone)


def asked(describe, ids: set[str]):
    def describe_made(self, *args, **kwargs):
        wanted = next((given for given in (*args, *kwargs.values()) if isinstance(given, list)), [])
        if ids & set(wanted) and VPC not in self.vpcs:
            make(self)
        return describe(self, *args, **kwargs)

    return describe_made


def install() -> None:
    EC2Backend.describe_vpcs = asked(EC2Backend.describe_vpcs, {VPC})
    EC2Backend.describe_subnets = asked(EC2Backend.describe_subnets, set(SUBNETS))
