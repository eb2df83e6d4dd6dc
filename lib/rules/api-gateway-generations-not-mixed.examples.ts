import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";

const HTTP = dedent`
  resource "aws_apigatewayv2_api" "ml" {
    name          = "ml"
    protocol_type = "HTTP"
  }
`;
const REST = dedent`
  resource "aws_api_gateway_rest_api" "ml" {
    name = "ml"
  }
`;
const LAMBDA = dedent`
  resource "aws_lambda_function" "m" {
    for_each = toset(var.versions)
  }
`;

export const examples = (): Examples => ({
  bad: [
    {
      title: "a method on an HTTP API",
      files:
        HTTP +
        dedent`
          resource "aws_api_gateway_method" "post" {
            rest_api_id = aws_apigatewayv2_api.ml.id
          }
        `,
      lines: [5],
    },
    {
      title: "a route of a REST API",
      files:
        REST +
        dedent`
          resource "aws_apigatewayv2_route" "post" {
            api_id = aws_api_gateway_rest_api.ml.id
          }
        `,
      lines: [4],
    },
    {
      title: "both generations in front of one function",
      files:
        HTTP +
        REST +
        LAMBDA +
        dedent`
          resource "aws_apigatewayv2_integration" "a" {
            integration_uri = aws_lambda_function.m["v1"].arn
          }
          resource "aws_api_gateway_integration" "b" {
            for_each = toset(var.versions)
            uri      = aws_lambda_function.m[each.key].invoke_arn
          }
        `,
      lines: [1, 5],
    },
  ],
  good: [
    {
      title: "REST throughout, for_each",
      files:
        REST +
        dedent`
          resource "aws_api_gateway_stage" "s" {
            for_each    = toset(var.versions)
            rest_api_id = aws_api_gateway_rest_api.ml.id
          }
        `,
    },
    {
      title: "two APIs side by side, count",
      files:
        REST +
        HTTP +
        dedent`
          resource "aws_api_gateway_stage" "r" {
            rest_api_id = aws_api_gateway_rest_api.ml.id
          }
          resource "aws_apigatewayv2_stage" "s" {
            count  = 1
            api_id = aws_apigatewayv2_api.ml.id
          }
        `,
    },
    {
      title: "a WebSocket API beside a REST API",
      files:
        REST +
        dedent`
          resource "aws_apigatewayv2_api" "events" {
            name          = "events"
            protocol_type = "WEBSOCKET"
          }
        `,
    },
    {
      title: "a domain name of the second generation may serve REST APIs",
      files:
        REST +
        dedent`
          resource "aws_apigatewayv2_api_mapping" "m" {
            api_id = aws_api_gateway_rest_api.ml.id
          }
        `,
    },
    { title: "the account setting serves both", files: `${HTTP}resource "aws_api_gateway_account" "this" {}\n` },
  ],
});
