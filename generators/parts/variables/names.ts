import type { JsonObject } from "@/lib/permalink";

/** `memoryMb` → `memory_mb`: a field's name in Terraform. */
export function snake(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The fields that the attributes of an object stand for. */
export function camelKeys(group: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(group).map(([key, value]) => [camel(key), value]));
}
