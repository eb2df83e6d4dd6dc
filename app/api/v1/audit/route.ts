import { allowOnly } from "@/app/api/http/allow-only";
import { offload } from "@/app/api/jobs/offload";
import { operation } from "./operation";

/** Lints Terraform, as `/lint`, and judges it by the requirements of the stack. Nothing is stored. */
export const POST = offload(operation, () => import("./operate"));

export const { GET, PUT, PATCH, DELETE, OPTIONS } = allowOnly("POST");
