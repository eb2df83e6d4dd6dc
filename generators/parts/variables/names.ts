import type { JsonObject } from "@/lib/permalink";

/** `memoryMb` → `memory_mb`: a field's name in Terraform. */
export const snake = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The fields that the attributes of an object stand for. */
export const camelKeys = (group: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(group).map(([key, value]) => [camel(key), value]));
