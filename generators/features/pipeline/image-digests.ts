import { deliversImages } from "@/generators/config/facts/delivery";
import type { StackVariable } from "@/generators/parts/variables/stack-variable";
import { expr } from "@/lib/hcl";

/** The one value that a pipeline hands to Terraform. By tag, so that what an earlier tag left behind never stands for a new one. */
export const imageDigests: StackVariable = {
  name: "image_digests",
  declare: (config) =>
    deliversImages(config)
      ? {
          comment: "Empty here: scripts/scan-images.sh writes images.auto.tfvars.json, which goes first.",
          description: "Digest of each image that was scanned, by its tag.",
          type: expr`map(string)`,
          value: {},
          validations: [
            {
              condition: expr`alltrue([for digest in values(var.image_digests) : can(regex("^sha256:[0-9a-f]{64}$", digest))])`,
              message: "image_digests must be sha256: and 64 hexadecimal digits each.",
            },
          ],
        }
      : null,
  read: () => ({}),
  refused: { "v1-1.0.0": "latest" },
};
