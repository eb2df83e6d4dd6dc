import type { StackConfig } from "@/generators/config/stack";
import { stackName } from "@/generators/parts/words/names";
import type { BundleFile } from "@/lib/bundle/bundle";

/** Puts a model file onto EFS through the function itself: nothing else may mount the file system. */
export function loadModel(config: StackConfig): BundleFile {
  return {
    path: "scripts/load-model.sh",
    executable: true,
    text: `#!/usr/bin/env bash
# Puts a model file onto the file system, where the function of a version reads it.
#
#   scripts/load-model.sh v1 model.json
#
# Only the functions may mount the file system, so the function writes the file itself: it is invoked directly,
# in parts below the limit of an invocation. The caller needs lambda:InvokeFunction on it.
set -euo pipefail

version="$1"
file="$2"
stack="\${STACK:-${stackName(config)}}"
region="\${AWS_REGION:-${config.region}}"
size=4194304

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
split -b "$size" -d -a 4 "$file" "$work/part."
parts=("$work"/part.*)

for index in "\${!parts[@]}"; do
  last=false
  if [ "$index" -eq $((\${#parts[@]} - 1)) ]; then last=true; fi
  {
    printf '{"modelPart": {"index": %d, "last": %s, "data": "' "$index" "$last"
    base64 <"\${parts[$index]}" | tr -d '\\n'
    printf '"}}'
  } >"$work/event.json"
  failure="$(aws lambda invoke --region "$region" --function-name "$stack-$version" --qualifier live \\
    --cli-binary-format raw-in-base64-out --payload "file://$work/event.json" \\
    --query FunctionError --output text "$work/answer.json")"
  cat "$work/answer.json"
  echo
  if [ "$failure" != None ]; then
    echo "$stack-$version did not take part $index of $file" >&2
    exit 1
  fi
done
`,
  };
}
