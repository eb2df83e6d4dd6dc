import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { askVersions, findValue, repositoryParts } from "./ask-versions";

/**
 * The gate between an image and the plan that runs it. Both kinds of scanning answer here.
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImageScanFindings.html
 */
export function scanImages({ pipeline }: StackConfig): BundleFile {
  return {
    path: "scripts/scan-images.sh",
    executable: true,
    text: `#!/usr/bin/env bash
# Waits until ECR has scanned the image of each version of terraform.tfvars and fails where a scan found
# something of SCAN_THRESHOLD or above. Then it writes images.auto.tfvars.json: the digests that were scanned,
# by tag. Terraform reads that file by itself, so that exactly these images are run.
#
# What you accept stands in scripts/accepted-findings.txt, one line each: id, last day, reason.
#   CVE-2026-0001 2026-12-31 the package is never called
# Terraform, not the shell, reads what stands in single quotes.
# shellcheck disable=SC2016
set -euo pipefail
cd "$(dirname "$0")/.."

threshold="\${SCAN_THRESHOLD:-${pipeline.scanThreshold}}"
attempts="\${SCAN_ATTEMPTS:-60}"
pause="\${SCAN_PAUSE:-10}"
accepted=scripts/accepted-findings.txt

${askVersions}

${findValue}

rank() {
  case "$1" in CRITICAL) echo 4 ;; HIGH) echo 3 ;; MEDIUM) echo 2 ;; LOW) echo 1 ;; *) echo 0 ;; esac
}

is_accepted() { # is_accepted ID
  [ -f "$accepted" ] && awk -v id="$1" -v today="$(date -u +%F)" \\
    '$1 == id && $2 >= today && NF > 2 { found = 1 } END { exit !found }' "$accepted"
}

findings() { # findings DIGEST QUERY
  aws ecr describe-image-scan-findings --region "$region" --repository-name "$repository" \\
    --image-id "imageDigest=$1" --output text --query "$2" "\${@:3}"
}

# Basic scanning ends as COMPLETE; enhanced scanning goes on and is ACTIVE.
wait_for_scan() { # wait_for_scan DIGEST
  local attempt status
  for ((attempt = 1; attempt <= attempts; attempt++)); do
    status="$(findings "$1" imageScanStatus.status --no-paginate 2>"$work/error" || echo MISSING)"
    case "$status" in
      COMPLETE | ACTIVE) return 0 ;;
      MISSING | PENDING | IN_PROGRESS | None) sleep "$pause" ;;
      *) break ;;
    esac
  done
  echo "the scan of $1 did not end: $status" >&2
  cat "$work/error" >&2
  return 1
}

${repositoryParts}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
failed=false
entries=""
pinned="$(ask_versions '\${model.image_digest}' 'try(model.image_digest, null) != null')"
platforms="$(ask_versions '\${try(model.architecture, "x86_64") == "arm64" ? "linux/arm64" : "linux/amd64"}' true)"

tags="$(ask_versions '\${model.image_tag}' true)"

for pair in $tags; do
  version="\${pair%%=*}"
  tag="\${pair#*=}"
  platform="$(value_of "$version" "$platforms")"
  if [ "$platform" != "\${PLATFORM:-$platform}" ]; then continue; fi
  digest="$(value_of "$version" "$pinned")"
  if [ -z "$digest" ]; then
    digest="$(aws ecr describe-images --region "$region" --repository-name "$repository" \\
      --image-ids "imageTag=$tag" --query 'imageDetails[0].imageDigest' --output text)"
    # Two versions may share an image, and so a line.
    entries="$entries"$'\\n'"    \\"$tag\\": \\"$digest\\""
  fi
  # ECR scans an image once a day at most, or does so by itself: then the last scan counts.
  aws ecr start-image-scan --region "$region" --repository-name "$repository" \\
    --image-id "imageDigest=$digest" >/dev/null 2>&1 || true
  wait_for_scan "$digest"
  findings "$digest" \\
    'imageScanFindings.[findings[].[severity,name],enhancedFindings[].[severity,packageVulnerabilityDetails.vulnerabilityId]][]' \\
    >"$work/findings"
  while read -r severity id; do
    if [ "$(rank "$severity")" -lt "$(rank "$threshold")" ]; then continue; fi
    if is_accepted "$id"; then
      echo "$version: $severity $id is accepted"
    else
      echo "$version: $severity $id in $tag ($digest)" >&2
      failed=true
    fi
  done <"$work/findings"
  echo "$version: scanned $tag ($digest)"
done

if [ "$failed" = true ]; then
  echo "findings of $threshold or above: a new image mends them, or $accepted says until when they are accepted and why" >&2
  exit 1
fi
entries="$(printf '%s' "$entries" | sort -u | sed -e '/^$/d' -e '$!s/$/,/')"
printf '{\\n  "image_digests": {\\n%s\\n  }\\n}\\n' "$entries" >images.auto.tfvars.json
`,
  };
}
