import { keyCount, secretCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "./line-item";

const keys = linesOf("KMS");
const secrets = linesOf("Secrets Manager");
const files = linesOf("EFS");
const images = linesOf("ECR");

/** What is kept: keys, secrets, models, images. */
export const dataLines: Coster = (config, usage) => {
  const { storage, registry } = config;
  const elastic = storage.throughputMode === "elastic";
  const provisioned = storage.throughputMode === "provisioned";
  return [
    keys.standing("Keys, before their first rotation", keyCount(config), "key"),
    secrets.standing("Secrets", secretCount(config), "secret"),
    files.standing("Models in the standard class", usage.storedGb, "fileStorage"),
    files.used("Reads of new environments", elastic ? usage.starts * usage.modelGb : 0, "fileReads"),
    files.standing("Provisioned throughput", provisioned ? storage.provisionedMibps : 0, "fileThroughput"),
    files.standing("Backups", storage.backup ? usage.storedGb : 0, "fileBackup"),
    images.standing("Images", Math.min(registry.keepImages, usage.images) * usage.imageGb, "imageStorage"),
  ];
};
