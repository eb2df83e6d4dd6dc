import type { StackConfig } from "@/generators/config/stack";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { platformOf } from "@/generators/parts/words/names";
import { BOOTSTRAP_TARGETS } from "../scripts/makefile";

function prerequisites({ backend }: StackConfig): string {
  return [
    "You need:",
    "",
    `- Terraform ${backend ? "1.11" : "1.9"} or newer`,
    "- AWS CLI v2, signed in to the account of the stack",
    "- Docker with buildx (part of Docker Desktop and of current packages)",
    "- bash and make; `jq` and curl for the examples",
  ].join("\n");
}

function pushByHand({ models }: StackConfig): string {
  const built = models.filter(({ imageDigest }) => imageDigest === "");
  return [
    "url=$(terraform output -raw repository_url)",
    'region=$(echo "$url" | cut -d. -f4)',
    'aws ecr get-login-password --region "$region" |',
    '  docker login --username AWS --password-stdin "${url%%/*}"',
    ...built.flatMap((model) => [
      `docker buildx build --platform ${platformOf(model)} --provenance=false --sbom=false \\`,
      `  --tag "$url:${model.imageTag}" --push container`,
    ]),
  ].join("\n");
}

function pinned({ models }: StackConfig): string | false {
  const versions = models.filter(({ imageDigest }) => imageDigest !== "");
  return (
    versions.length > 0 &&
    [
      `Pinned by digest and therefore not built here: ${versions.map(({ name }) => `\`${name}\``).join(", ")}. Copy exactly this image into the repository before step 3:`,
      fence(
        "sh",
        versions
          .map(
            ({ imageTag, imageDigest }) =>
              `docker buildx imagetools create --tag "$url:${imageTag}" "SOURCE_REPOSITORY@${imageDigest}"`,
          )
          .join("\n"),
      ),
    ].join("\n\n")
  );
}

/** The first deployment, in which the image has to exist before the function. */
export function deploy(config: StackConfig): string {
  return chapter(
    "First deployment",
    prerequisites(config),
    "A function can be created only from an image that exists, and an image can be pushed only to a repository that exists. So the first deployment has three steps; `make bootstrap`, `make push` and `make apply` do the same.",
    "**1. The repository.** Its key and policies are created with it.",
    fence(
      "sh",
      `terraform init\nterraform apply \\\n  ${BOOTSTRAP_TARGETS.map((address) => `-target=${address}`).join(" \\\n  ")}`,
    ),
    "**2. The images.** Tags are immutable: a changed image needs a new tag, in `terraform.tfvars` as well.",
    fence("sh", pushByHand(config)),
    "`make push` builds the same on a base image by digest: the first push pins it in `container/base-image.txt`. Commit that file, put your own registry's image there if you have one, and delete it to move on to AWS's newest patches.",
    pinned(config),
    `**3. The rest.**${config.domain && config.domain.zone !== "existing" ? " Read the chapter on the domain first." : ""}`,
    fence("sh", "terraform plan -out=stack.tfplan\nterraform apply stack.tfplan"),
    "**If somebody applies everything first**, the creation of the functions fails with `InvalidParameterValueException: Source image … does not exist`. Nothing is broken: push the images (step 2) and apply again; Terraform continues where it stopped.",
    "Every version answers 503 until its model is loaded (*Model files*). Later changes need `make push` for a new image and `make apply`.",
  );
}
