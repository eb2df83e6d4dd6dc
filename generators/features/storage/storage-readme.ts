import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";

function modelFiles({ storage, models }: StackConfig): string {
  return chapter(
    "Model files",
    `A function reads \`${storage.mountPath}/<version>/model.json\` when an execution environment starts. Nobody but the functions may mount the file system, so a function writes the file itself, when it is invoked directly by somebody with \`lambda:InvokeFunction\`:`,
    fence("sh", models.map(({ name }) => `scripts/load-model.sh ${name} container/example-model.json`).join("\n")),
    'Until its file is there, a version answers 503. Environments that run already keep the model they have: to make all read a new file, change something of the version, such as `environment = { MODEL_REVISION = "2" }`, and apply. That publishes a new version of the function behind the same alias.',
    "The format of the example is JSON: `bias` and `weights` by feature. `container/model.py` is the only file that knows it.",
  );
}

/** How a model gets onto the file system. */
export const storageReadme: ReadmePart = { place: "operate", write: (config) => [modelFiles(config)] };
