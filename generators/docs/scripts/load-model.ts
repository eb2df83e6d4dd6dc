import type { StackConfig } from "@/generators/config/stack";
import { stackName } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";

/** Puts a model file onto EFS through the loader of its version: nothing else may write there. */
export function loadModel(config: StackConfig): BundleFile {
  return {
    path: "scripts/load-model.sh",
    executable: true,
    text: `#!/usr/bin/env bash
# Puts a model file onto the file system, into the folder of a version that is named by the file's digest.
#
#   scripts/load-model.sh v1 model.json
#
# The version's loader is invoked directly, with parts below the limit of an invocation, and checks their order,
# the size and the digest. The caller needs lambda:InvokeFunction on it. What serves does not change.
set -euo pipefail

version="$1"
file="$2"
loader="\${STACK:-${stackName(config)}}--$version"
region="\${AWS_REGION:-${config.region}}"
part=4194304

sha256="$( (sha256sum "$file" 2>/dev/null || shasum -a 256 "$file") | cut -d' ' -f1)"
size="$(($(wc -c <"$file")))"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
split -b "$part" -d -a 4 "$file" "$work/part."

offset=0
for piece in "$work"/part.*; do
  {
    printf '{"sha256": "%s", "size": %d, "offset": %d, "data": "' "$sha256" "$size" "$offset"
    base64 <"$piece" | tr -d '\\n'
    printf '"}'
  } >"$work/event.json"
  # As long as the loader may take: by default the CLI gives up after a minute and sends the part again.
  failure="$(aws lambda invoke --region "$region" --function-name "$loader" --cli-read-timeout 900 \\
    --cli-binary-format raw-in-base64-out --payload "file://$work/event.json" \\
    --query FunctionError --output text "$work/answer.json")"
  cat "$work/answer.json"
  echo
  if [ "$failure" != None ]; then
    echo "$loader did not take the part of $file at byte $offset" >&2
    exit 1
  fi
  offset=$((offset + part))
done
echo "In terraform.tfvars, for $version: model_sha256 = \\"$sha256\\""
`,
  };
}
