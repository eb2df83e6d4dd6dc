import { deliversImages } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";

/** The image of each version, by its digest where one is known. */
export function imageUris(config: StackConfig) {
  return deliversImages(config)
    ? hcl`
# A digest pins the image: the version's own, or the one behind its tag that the pipeline scanned.
image_digests = {
  for version, model in var.model_versions :
  version => model.image_digest == null ? lookup(var.image_digests, model.image_tag, null) : model.image_digest
}

# Without a digest the immutable tag does.
image_uris = {
  for version, model in var.model_versions :
  version => "\${aws_ecr_repository.models.repository_url}\${local.image_digests[version] == null ? ":\${model.image_tag}" : "@\${local.image_digests[version]}"}"
}
`
    : hcl`
# A digest pins the image; without one the immutable tag does.
image_uris = {
  for version, model in var.model_versions :
  version => "\${aws_ecr_repository.models.repository_url}\${model.image_digest == null ? ":\${model.image_tag}" : "@\${model.image_digest}"}"
}
`;
}
