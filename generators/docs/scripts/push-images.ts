import type { BundleFile } from "@/lib/bundle/bundle";

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
# In a pipeline without Terraform: REPOSITORY_URL, MODEL_TAGS ("v1=v1-1.0.0 v2=…") and
# MODEL_PLATFORMS ("v1=linux/amd64 v2=…") say what Terraform would.
# Terraform, not the shell, reads what stands in single quotes.
# shellcheck disable=SC2016
set -euo pipefail
cd "$(dirname "$0")/.."

# "version=text" for each version that has no digest; a digest names an image that exists already.
ask_terraform() {
  printf 'join(" ", [for version, model in var.model_versions : "\${version}=%s" if model.image_digest == null])\\n' "$1" |
    terraform console | tr -d '"'
}

value_of() { # value_of VERSION "v1=a v2=b"
  local pair
  for pair in $2; do
    if [ "\${pair%%=*}" = "$1" ]; then
      printf '%s\\n' "\${pair#*=}"
    fi
  done
}

url="\${REPOSITORY_URL:-}"
platforms="\${MODEL_PLATFORMS:-}"
if [ -z "$url" ]; then url="$(terraform output -raw repository_url)"; fi
if [ $# -gt 0 ]; then
  tags="$*"
elif [ -n "\${MODEL_TAGS+set}" ]; then
  tags="$MODEL_TAGS"
else
  tags="$(ask_terraform '\${model.image_tag}')"
fi
if [ -z "$platforms" ]; then
  platforms="$(ask_terraform '\${model.architecture == "arm64" ? "linux/arm64" : "linux/amd64"}')"
fi

# <account>.dkr.ecr.<region>.amazonaws.com/<repository>
registry="\${url%%/*}"
repository="\${url#*/}"
region="$(printf '%s\\n' "$registry" | cut -d. -f4)"

aws ecr get-login-password --region "$region" | docker login --username AWS --password-stdin "$registry"

for pair in $tags; do
  version="\${pair%%=*}"
  tag="\${pair#*=}"
  if aws ecr describe-images --region "$region" --repository-name "$repository" \\
    --image-ids "imageTag=$tag" >/dev/null 2>&1; then
    echo "$version: $tag is in the repository already"
    continue
  fi
  # A version may have a folder of its own; without one all share container/.
  context=container
  if [ -f "container/$version/Dockerfile" ]; then context="container/$version"; fi
  platform="$(value_of "$version" "$platforms")"
  echo "$version: building $context for \${platform:-linux/amd64}"
  docker buildx build --platform "\${platform:-linux/amd64}" --provenance=false --sbom=false \\
    --tag "$url:$tag" --push "$context"
done
`,
};
