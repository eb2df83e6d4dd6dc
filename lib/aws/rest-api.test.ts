import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform/module/load-modules";
import { dedent } from "@/lib/text/dedent";
import { apisBehind, deploymentsBehind, lambdaIntegrations, partsOf } from "./rest-api";

const API = dedent`
  resource "aws_api_gateway_rest_api" "a" {}
  resource "aws_apigatewayv2_api" "h" {}
  resource "aws_api_gateway_deployment" "d" {
    rest_api_id = aws_api_gateway_rest_api.a.id
  }
`;

const stage = (lines: string) => `resource "aws_api_gateway_stage" "s" {\n  ${lines}\n}\n`;

test.each([
  ["its API", "rest_api_id = aws_api_gateway_rest_api.a.id", ["aws_api_gateway_rest_api.a"]],
  ["an HTTP API", "rest_api_id = aws_apigatewayv2_api.h.id", []],
  ["an API from outside", "rest_api_id = var.api", []],
  ["no API", "", []],
])("behind a stage with %s", (_, lines, apis) => {
  const [module] = loadModules([{ path: "main.tf", text: API + stage(lines) }]);
  const view = module?.resource("aws_api_gateway_stage.s");
  expect(module && view && apisBehind(module, view).map(({ address }) => address)).toEqual(apis);
});

test.each([
  ["aws_api_gateway_deployment.d.id", 1],
  ["aws_api_gateway_rest_api.a.id", 0],
  ["var.deployment", 0],
])("a stage of %s serves %i deployments", (id, count) => {
  const [module] = loadModules([{ path: "main.tf", text: API + stage(`deployment_id = ${id}`) }]);
  const view = module?.resource("aws_api_gateway_stage.s");
  expect(module && view && deploymentsBehind(module, view)).toHaveLength(count);
});

test.each([
  ['"AWS_PROXY"', 1],
  ['"AWS"', 1],
  ['"MOCK"', 0],
  ["var.type", 0],
])("an integration of type %s: %i call a function", (type, count) => {
  const integration = dedent`
    resource "aws_api_gateway_integration" "i" {
      rest_api_id = aws_api_gateway_rest_api.a.id
      type        = ${type}
    }
  `;
  const [module] = loadModules([{ path: "main.tf", text: API + integration }]);
  const api = module?.resource("aws_api_gateway_rest_api.a");
  expect(module && api && lambdaIntegrations(module, api)).toHaveLength(count);
  expect(module && api && partsOf(module, api, "aws_api_gateway_integration")).toHaveLength(1);
});
