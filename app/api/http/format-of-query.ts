import { choiceOfQuery } from "./choice-of-query";
import type { Read } from "./read-body";

/** `?format=`; what is usual without it. */
export function formatOfQuery<Format extends string>(
  request: Request,
  formats: readonly Format[],
  usual: NoInfer<Format>,
): Read<Format> {
  const format = choiceOfQuery(request, "format", formats);
  return format.ok ? { ok: true, value: format.value ?? usual } : format;
}
