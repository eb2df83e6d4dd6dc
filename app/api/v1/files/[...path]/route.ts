import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** One file of the bundle of the configuration in the query. */
export const GET = offload(operation, () => import("./operate"));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
