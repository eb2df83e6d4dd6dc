import type { StackConfig } from "@/generators/config/stack";
import { logicalId, stackName } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";
import { exampleRequest } from "../container";
import { yamlKey, yamlText } from "./yaml-text";

type Model = StackConfig["models"][number];

function environmentOf({ storage }: StackConfig, { name, logLevel, environment }: Model): readonly string[] {
  return [
    ...environment.map((entry): readonly [string, string] => [entry.name, entry.value]),
    ["LOG_LEVEL", logLevel] as const,
    ["MODEL_PATH", `${storage.mountPath}/${name}`] as const,
    ["MODEL_VERSION", name] as const,
  ].map(([key, text]) => `          ${yamlKey(key)}: ${yamlText(text)}`);
}

function functionOf(config: StackConfig, model: Model): string {
  return `  ${logicalId(model)}:
    Type: AWS::Serverless::Function
    Metadata:
      DockerContext: ../container
      Dockerfile: Dockerfile
      DockerBuildTarget: local
      DockerTag: ${yamlText(model.imageTag)}
    Properties:
      PackageType: Image
      Architectures: [${model.architecture}]
      MemorySize: ${model.memoryMb}
      Timeout: ${model.timeoutSeconds}
      Environment:
        Variables:
${environmentOf(config, model).join("\n")}
`;
}

function template(config: StackConfig): string {
  return `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Description: Local builds and runs of ${stackName(config)}; Terraform owns what runs in AWS.

Resources:
${config.models.map((model) => functionOf(config, model)).join("\n")}`;
}

const samConfig = `version = 0.1

[default.validate.parameters]
lint = true

[default.build.parameters]
cached = true
parallel = true

[default.local_invoke.parameters]
event = "event.json"
`;

function event({ api }: StackConfig): string {
  return JSON.stringify(
    {
      httpMethod: "POST",
      path: `/${api.path}`,
      headers: { "content-type": "application/json" },
      requestContext: { requestId: "local" },
      isBase64Encoded: false,
      body: JSON.stringify(exampleRequest),
    },
    null,
    2,
  );
}

/** The same functions for a machine without AWS: the image holds the example model and reads no parameter. */
export function samFiles(config: StackConfig): readonly BundleFile[] {
  return [
    { path: "pipeline/template.yaml", text: template(config) },
    { path: "pipeline/samconfig.toml", text: samConfig },
    { path: "pipeline/event.json", text: `${event(config)}\n` },
  ];
}
