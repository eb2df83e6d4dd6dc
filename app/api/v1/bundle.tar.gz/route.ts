import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** The bundle of the configuration in the query, as a tar.gz. */
export const GET = offload(operation, () => import("./operate"));

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
