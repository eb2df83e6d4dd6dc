import { allowOnly } from "@/app/api/http/allow-only";
import { constant } from "@/app/api/http/constant";
import { openApi } from "./open-api";

/** The description of this API. */
export const GET = constant(openApi);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
