import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** Import blocks for what the bundle of a configuration would otherwise make twice. */
export const POST = offload(operation, () => import("./operate"));

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
