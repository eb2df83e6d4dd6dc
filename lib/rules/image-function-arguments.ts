import { functionsOf, isImage } from "@/lib/aws/lambda";
import { body, silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { argumentOf, isUnset } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "image-function-arguments",
  class: null,
  severity: "high",
  summary: "A container-image function has neither runtime, handler nor layers.",
  why: "Lambda refuses them: the image brings its own. `terraform validate` does not notice; the apply fails.",
  howToFix: "Delete the argument; use `image_config` for command and entry point.",
  references: [awsDocs("CreateFunction: PackageType", "lambda/latest/api/API_CreateFunction.html")],
  *check(module) {
    for (const lambda of functionsOf(module)) {
      if (!isImage(module, lambda)) continue;
      for (const name of ["runtime", "handler", "layers"]) {
        const attribute = lambda.attribute(name);
        const value = argumentOf(module, lambda, name);
        if (!attribute || isUnset(value) || value.kind === "unknown") continue;
        yield {
          ...at(lambda.file, attribute),
          message: `${lambda.address} is an image and sets ${name}, expected image_config or nothing`,
        };
      }
    }
  },
  examples,
});

function examples(): Examples {
  const lambda = (body: string) =>
    dedent`
      resource "aws_lambda_function" "m" {
        package_type = "Image"
        image_uri    = "\${aws_ecr_repository.m.repository_url}:v1"
      ${body}}
    `;
  return {
    bad: [
      {
        title: "a runtime and a handler",
        files: lambda(body`
          runtime      = "python3.12"
          handler      = "app.handler"
        `),
        lines: [4, 5],
      },
    ],
    good: [
      {
        title: "image_config, for_each",
        files: lambda(body`
          for_each     = toset(var.versions)
          image_config {
            command = ["app.handler"]
          }
        `),
      },
      silent("decided by a variable, count")`
        resource "aws_lambda_function" "m" {
          count        = 1
          package_type = var.package_type
          runtime      = var.package_type == "Zip" ? "python3.12" : null
        }
      `,
    ],
  };
}
