import { showsOwnFolder } from "@/generators/config/facts/model-folders";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";

/** What a version reads that names no model: the folder as it was before models had digests. */
function unnamed(config: StackConfig): string {
  const { mountPath } = config.storage;
  const folder = showsOwnFolder(config) ? mountPath : `${mountPath}/<version>`;
  return `\`${folder}/model.json\``;
}

function modelFiles(config: StackConfig): string {
  return chapter(
    "Model files",
    "The functions that serve a model cannot write one: they mount their version's access point with a role that may only read. Files are written by the version's loader, a separate function that somebody with `lambda:InvokeFunction` invokes through this script. It takes the parts of a file in order, checks size and SHA-256, reads the model with the version's own code, and only then puts it in place, in a folder named after the digest:",
    fence(
      "sh",
      config.models.map(({ name }) => `scripts/load-model.sh ${name} container/example-model.json`).join("\n"),
    ),
    'The script ends with a line `model_sha256 = "…"`: put it into the version\'s entry in `terraform.tfvars` and apply. That publishes a version of the function that reads this folder and checks the digest of what it read, and moves the alias; every answer and log line names the digest. A version whose file is missing answers 503.',
    `Without \`model_sha256\` a version reads ${unnamed(config)}, which the loader does not write. The example is JSON, \`bias\` and \`weights\` by feature; \`container/model.py\` alone knows the format.`,
  );
}

/** How a model gets onto the file system. */
export const storageReadme: ReadmePart = { place: "operate", write: (config) => [modelFiles(config)] };
