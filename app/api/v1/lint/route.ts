import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** Lints Terraform: JSON with files, or one file as plain text. Nothing is stored. */
export const POST = offload(operation, () => import("./operate"));

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
