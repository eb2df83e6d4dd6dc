import { allowOnly } from "@/app/api/http/allow-only";
import { constant } from "@/app/api/http/constant";
import { presets } from "@/generators/config/presets";

/** The named configurations. */
export const GET = constant(() => presets);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
