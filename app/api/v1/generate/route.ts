import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** The files of a configuration, what the linter says about them, what to think about before they are applied, and the link of the configuration. */
export const POST = offload(operation, () => import("./operate"));

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
