import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { appText } from "./app";
import { loaderText } from "./loader";
import { modelText } from "./model";
import { routerText } from "./router";

/** Lambda's own base image of Python holds boto3, too; the pin makes its version ours. */
const requirements = "boto3==1.43.11\n";

/** By tag, which AWS moves on with each patch: whoever builds pins what it led to. Source: https://docs.aws.amazon.com/lambda/latest/dg/python-image.html */
export const BASE_IMAGE = "public.ecr.aws/lambda/python:3.12";

/** A stage for tests on your machine, with a model inside, and the one that is pushed. The last stage is what a build makes. */
function dockerfile(config: StackConfig): string {
  const { storage, models } = config;
  const modules = ["app.py", "loader.py", "model.py", ...(splitsTraffic(config) ? ["router.py"] : [])].join(" ");
  return `# scripts/push-images.sh hands over what container/base-image.txt pins.
ARG BASE_IMAGE=${BASE_IMAGE}
FROM \${BASE_IMAGE} AS base
COPY requirements.txt ./
RUN pip install --no-cache-dir --requirement requirements.txt --target "\${LAMBDA_TASK_ROOT}"
COPY ${modules} \${LAMBDA_TASK_ROOT}/
CMD ["app.handler"]

# For your machine only: docker build --target local. On Lambda the model comes from EFS.
FROM base AS local
${models.map(({ name }) => `COPY example-model.json ${storage.mountPath}/${name}/model.json`).join("\n")}

FROM base AS function
`;
}

/** A model that the example request of the README fits. */
export const exampleModel = { bias: -4.2, weights: { amount: 0.0021, foreign: 1.7, minutes_since_last: -0.01 } };

/** Features for `exampleModel`. */
export const exampleRequest = { features: { amount: 1250.5, foreign: 1, minutes_since_last: 3 } };

/** A minimal container: the handler, its model and how to build it. */
export function container(config: StackConfig): readonly BundleFile[] {
  return [
    { path: "container/Dockerfile", text: dockerfile(config) },
    { path: "container/app.py", text: appText },
    { path: "container/loader.py", text: loaderText },
    { path: "container/model.py", text: modelText },
    ...(splitsTraffic(config) ? [{ path: "container/router.py", text: routerText }] : []),
    { path: "container/requirements.txt", text: requirements },
    { path: "container/example-model.json", text: `${JSON.stringify(exampleModel, null, 2)}\n` },
  ];
}
