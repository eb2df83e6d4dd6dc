import { drawOperation } from "@/app/api/operation/draw-operation";
import { operations } from "@/app/api/v1/openapi.json/open-api";
import type { ShownOperation } from "@/components/docs/api-document";

/** Every operation as the OpenAPI document writes it. */
export function shownOperations(): readonly ShownOperation[] {
  return operations.map((operation) => {
    // Safe: what is drawn is JSON Schema, and the pages read only the parts of it that they name.
    return { path: operation.path, method: operation.method, ...drawOperation(operation) } as ShownOperation;
  });
}
