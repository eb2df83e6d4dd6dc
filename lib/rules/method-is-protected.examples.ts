import { body } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

const method = (body: string) =>
  dedent`
    resource "aws_api_gateway_method" "m" {
      http_method   = "POST"
      authorization = "NONE"
    ${body}}
  `;
const route = (protocol: string, key: string, more = "") =>
  dedent`
    resource "aws_apigatewayv2_api" "a" {
      protocol_type = "${protocol}"
    }
    resource "aws_apigatewayv2_route" "r" {
      api_id    = aws_apigatewayv2_api.a.id
      route_key = "${key}"
    ${more}}
  `;

export const examples = (): Examples => ({
  bad: [
    { title: "open to everybody", files: method(""), lines: [1] },
    { title: "explicitly without key", files: method("  api_key_required = false\n"), lines: [1] },
    { title: "a route of an HTTP API", files: route("HTTP", "POST /predict"), lines: [4] },
    { title: "the way into a WebSocket API", files: route("WEBSOCKET", "$connect"), lines: [4] },
  ],
  good: [
    {
      title: "with a key, for_each",
      files: method("  api_key_required = true\n").replace("{\n", "{\n  for_each = var.paths\n"),
    },
    { title: "with IAM, count", files: method("").replace('"NONE"', '"AWS_IAM"').replace("{\n", "{\n  count = 1\n") },
    {
      title: "an authoriser that a caller may name",
      files:
        method("").replace('"NONE"', 'var.authorizer_id == null ? "NONE" : "CUSTOM"') +
        dedent`
          variable "authorizer_id" {
            type    = string
            default = null
          }
        `,
    },
    {
      title: "of an API that the caller gives or that is looked up",
      files:
        method("  rest_api_id = var.api\n") +
        dedent`
          variable "api" {
            type = string
          }
        ` +
        method("  rest_api_id = data.aws_api_gateway_rest_api.shared.id\n").replace('"m"', '"n"') +
        dedent`
          data "aws_api_gateway_rest_api" "shared" {
            name = "shared"
          }
        `,
    },
    { title: "a pre-flight request", files: method("").replace('"POST"', '"OPTIONS"') },
    {
      title: "a route with an authoriser",
      files: route(
        "HTTP",
        "POST /predict",
        body`
          authorization_type = "JWT"
          authorizer_id      = var.authorizer
        `,
      ),
    },
    { title: "a message of somebody who is connected", files: route("WEBSOCKET", "sendmessage") },
    {
      title: "an API inside a VPC",
      files:
        method("") +
        dedent`
          resource "aws_api_gateway_rest_api" "a" {
            endpoint_configuration {
              types = ["PRIVATE"]
            }
          }
        `,
    },
    {
      title: "a web ACL that lets in whom it names",
      files:
        method("") +
        dedent`
          resource "aws_wafv2_web_acl" "w" {
            default_action {
              block {}
            }
          }
        `,
    },
    {
      title: "the caller gives the API a policy",
      files: {
        "main.tf": dedent`
          resource "aws_api_gateway_rest_api" "a" {
            policy = var.policy
          }
          module "m" {
            source = "./m"
            api_id = aws_api_gateway_rest_api.a.id
          }
        `,
        "m/main.tf":
          dedent`
            variable "api_id" {
              type = string
            }
          ` + method("  rest_api_id = var.api_id\n"),
      },
    },
    {
      title: "the API has a policy of its own",
      files:
        method("  rest_api_id = aws_api_gateway_rest_api.a.id\n") +
        dedent`
          resource "aws_api_gateway_rest_api_policy" "p" {
            policy = var.policy
          }
        `,
    },
  ],
});
