import type { StackConfig } from "@/generators/config/stack";
import type { Find } from "./finder";
import type { StackGraph } from "./stack-graph";

/** What lies behind what, from the callers inwards; then what stands beside the way of a call. */
export const pictureLayers = [
  "door",
  "firewall",
  "api",
  "stage",
  "version",
  "model",
  "image",
  "network",
  "endpoint",
  "way-out",
  "watch",
  "delivery",
] as const;

/** What the picture shows of a feature. */
export interface PicturePart {
  readonly layer: (typeof pictureLayers)[number];
  readonly draw: (config: StackConfig, find: Find) => StackGraph;
}
