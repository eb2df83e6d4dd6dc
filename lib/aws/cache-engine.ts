import { argumentOf, isUnset, type Module, type Resource, stringOf } from "@/lib/terraform";

/**
 * Valkey is encrypted where nothing is said; an engine that is not known may be it.
 * https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html
 */
export function isRedis(module: Module, group: Resource): boolean {
  const engine = argumentOf(module, group, "engine");
  // A member of a global datastore has what the first one has.
  if (group.attribute("global_replication_group_id") || group.attribute("snapshot_name")) return false;
  return isUnset(engine) || stringOf(engine) === "redis";
}
