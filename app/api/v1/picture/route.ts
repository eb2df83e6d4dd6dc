import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** The stack of a configuration as a diagram, and the same in words with the place of each block. */
export const POST = offload(operation, () => import("./operate"));

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
