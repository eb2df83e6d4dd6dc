import type { StackConfig } from "@/generators";
import { findAccount } from "./stand-in";

type Environment = Readonly<Record<string, string | undefined>>;

/** The smallest image that a registry takes. Source: https://distribution.github.io/distribution/spec/manifest-v2-2/ */
const manifest = JSON.stringify({
  schemaVersion: 2,
  mediaType: "application/vnd.docker.distribution.manifest.v2+json",
  config: {
    mediaType: "application/vnd.docker.container.image.v1+json",
    size: 7023,
    digest: `sha256:${"0".repeat(64)}`,
  },
  layers: [],
});

/** The tags that the functions of a configuration are made from. */
export const tagsOf = (config: StackConfig): readonly string[] => [
  ...new Set(config.models.map(({ imageTag }) => imageTag)),
];

/** Answers that ask for nothing: the bundle's own script leaves alone what is in the repository already. */
const harmless = /ImageAlreadyExistsException/;

const call = async (environment: Environment, action: string, body: object): Promise<string> => {
  const { address, account, region } = findAccount(environment);
  const response = await fetch(address, {
    method: "POST",
    headers: {
      Authorization: `AWS4-HMAC-SHA256 Credential=${account}/20260101/${region}/ecr/aws4_request`,
      "Content-Type": "application/x-amz-json-1.1",
      "X-Amz-Target": `AmazonEC2ContainerRegistry_V20150921.${action}`,
    },
    body: JSON.stringify(body),
  });
  const answer = await response.text();
  if (!response.ok && !harmless.test(answer))
    throw new Error(`ECR ${action} answered ${response.status}, expected 200: ${answer}`);
  return answer;
};

interface ListedImages {
  readonly imageIds: readonly object[];
}

/** Pushes an image under each tag, as the bundle's own script does with a container that was built. */
export const pushImages = async (
  environment: Environment,
  repository: string,
  tags: readonly string[],
): Promise<void> => {
  for (const imageTag of tags) {
    await call(environment, "PutImage", { repositoryName: repository, imageManifest: manifest, imageTag });
  }
};

/** Empties a repository, without which AWS does not delete it: the two calls that the README names. */
export const emptyRepository = async (environment: Environment, repositoryName: string): Promise<void> => {
  // Safe: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImages.html
  const { imageIds } = JSON.parse(await call(environment, "ListImages", { repositoryName })) as ListedImages;
  if (imageIds.length > 0) await call(environment, "BatchDeleteImage", { repositoryName, imageIds });
};
