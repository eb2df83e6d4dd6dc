import type { BundleFile } from "@/lib/bundle/bundle";
import { BASE_IMAGE } from "../container";
import { askVersions, findValue, repositoryParts } from "./ask-versions";

/**
 * Builds and pushes. Lambda takes no image index with attestations, hence the two switches.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/python-image.html
 */
export const pushImages: BundleFile = {
  path: "scripts/push-images.sh",
  executable: true,
  text: `#!/usr/bin/env bash
# Builds the image of each model version and pushes it under its tag. Tags are immutable:
# one that is in the repository already is left alone.
#
#   scripts/push-images.sh                  every version of terraform.tfvars
#   scripts/push-images.sh v3=v3-0.1.0      only this one
#
# Elsewhere than in the stack's own folder: REPOSITORY_URL, MODEL_TAGS ("v1=v1-1.0.0 v2=…") and
# MODEL_PLATFORMS ("v1=linux/amd64 v2=…") say what Terraform would. With PLATFORM=linux/arm64, only versions on that.
# Terraform, not the shell, reads what stands in single quotes.
# shellcheck disable=SC2016
set -euo pipefail
cd "$(dirname "$0")/.."

${askVersions}

${findValue}

${repositoryParts}

# A digest names an image that exists already.
built='try(model.image_digest, null) == null'
platforms="\${MODEL_PLATFORMS:-}"
if [ $# -gt 0 ]; then
  tags="$*"
elif [ -n "\${MODEL_TAGS+set}" ]; then
  tags="$MODEL_TAGS"
else
  tags="$(ask_versions '\${model.image_tag}' "$built")"
fi
if [ -z "$platforms" ]; then
  platforms="$(ask_versions '\${try(model.architecture, "x86_64") == "arm64" ? "linux/arm64" : "linux/amd64"}' "$built")"
fi

aws ecr get-login-password --region "$region" | docker login --username AWS --password-stdin "$registry"

for pair in $tags; do
  version="\${pair%%=*}"
  tag="\${pair#*=}"
  platform="$(value_of "$version" "$platforms")"
  platform="\${platform:-linux/amd64}"
  if [ "$platform" != "\${PLATFORM:-$platform}" ]; then continue; fi
  if aws ecr describe-images --region "$region" --repository-name "$repository" \\
    --image-ids "imageTag=$tag" >/dev/null 2>&1; then
    echo "$version: $tag is in the repository already"
    continue
  fi
  # A version may have a folder of its own; without one all share container/.
  context=container
  if [ -f "container/$version/Dockerfile" ]; then context="container/$version"; fi
  # The base image by its digest: the first build pins what its tag leads to. Commit the file; delete it to move on.
  if [ ! -f container/base-image.txt ]; then
    digest="$(docker buildx imagetools inspect ${BASE_IMAGE} --format '{{.Manifest.Digest}}')"
    echo "${BASE_IMAGE}@$digest" >container/base-image.txt
  fi
  base="$(cat container/base-image.txt)"
  echo "$version: building $context for $platform on $base"
  docker buildx build --platform "$platform" --provenance=false --sbom=false \\
    --build-arg "BASE_IMAGE=$base" --tag "$url:$tag" --push "$context"
done
`,
};
