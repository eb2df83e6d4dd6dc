import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { internetRouteOf, mayHaveWayOut } from "./network-paths";

const NETWORK = dedent`
  resource "aws_vpc" "v" {}
  resource "aws_internet_gateway" "igw" {}
  resource "aws_nat_gateway" "nat" {}
  resource "aws_subnet" "s" {
    vpc_id = aws_vpc.v.id
  }
`;
const TABLE = 'resource "aws_route_table" "t" {}\n';
const ASSOCIATED = dedent`
  resource "aws_route_table_association" "a" {
    subnet_id      = aws_subnet.s.id
    route_table_id = aws_route_table.t.id
  }
`;
const route = (to: string, cidr = '"0.0.0.0/0"', name = "destination_cidr_block") => dedent`
  resource "aws_route" "r" {
    route_table_id = aws_route_table.t.id
    ${name} = ${cidr}
    ${to}
  }
`;
const TO_INTERNET = "gateway_id = aws_internet_gateway.igw.id";
const TO_NAT = "nat_gateway_id = aws_nat_gateway.nat.id";

test.each([
  ["no route table", "", false, false],
  ["a table without a route", TABLE + ASSOCIATED, false, false],
  ["a route to the internet", TABLE + ASSOCIATED + route(TO_INTERNET), true, true],
  ["the same over IPv6", TABLE + ASSOCIATED + route(TO_INTERNET, '"::/0"', "destination_ipv6_cidr_block"), true, true],
  ["a route through NAT", TABLE + ASSOCIATED + route(TO_NAT), false, true],
  ["a route to one network", TABLE + ASSOCIATED + route(TO_INTERNET, '"10.0.0.0/8"'), false, false],
  ["a table of another subnet", TABLE + route(TO_INTERNET), false, false],
  [
    "the main table of the VPC",
    dedent`
      resource "aws_default_route_table" "d" {
        default_route_table_id = aws_vpc.v.default_route_table_id
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.igw.id
        }
      }
    `,
    true,
    true,
  ],
])("%s: to the internet, any way out", (_, text, toInternet, anyWay) => {
  const [module] = loadModules([{ path: "main.tf", text: NETWORK + text }]);
  const subnet = module?.resource("aws_subnet.s");
  if (!module || !subnet) throw new Error("expected a subnet, received none");
  expect(internetRouteOf(module, subnet, { kind: "all" }) !== undefined).toBe(toInternet);
  expect(mayHaveWayOut(module, subnet, { kind: "all" })).toBe(anyWay);
});
