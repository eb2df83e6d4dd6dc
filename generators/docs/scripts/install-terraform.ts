import { TERRAFORM_VERSION } from "@/generators/features/provider/provider-versions";
import type { BundleFile } from "@/lib/bundle/bundle";

/** Published as terraform_<version>_SHA256SUMS beside the release. */
const CHECKSUMS = {
  amd64: "1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc",
  arm64: "a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633",
} as const;

/** Terraform for a build machine: the release that bundles are proven with, and no other file in its place. */
export const installTerraform: BundleFile = {
  path: "scripts/install-terraform.sh",
  executable: true,
  text: `#!/usr/bin/env bash
# Puts Terraform onto a build machine: one release, told by its checksum. To move to another, change all three.
# Source: https://releases.hashicorp.com/terraform/${TERRAFORM_VERSION}/terraform_${TERRAFORM_VERSION}_SHA256SUMS
set -euo pipefail

version=${TERRAFORM_VERSION}
case "$(uname -m)" in
  x86_64) processor=amd64 checksum=${CHECKSUMS.amd64} ;;
  aarch64) processor=arm64 checksum=${CHECKSUMS.arm64} ;;
  *) echo "no checksum for $(uname -m)" >&2 && exit 1 ;;
esac

target="\${1:-/usr/local/bin}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
archive="terraform_\${version}_linux_\${processor}.zip"
curl --fail --silent --show-error --location --retry 3 --output "$work/$archive" \\
  "https://releases.hashicorp.com/terraform/$version/$archive"
(cd "$work" && echo "$checksum  $archive" | sha256sum --check --strict)
unzip -q -o "$work/$archive" terraform -d "$target"
`,
};
