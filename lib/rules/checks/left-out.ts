import { argumentOf, type BlockView, type Module, numberOf } from "@/lib/terraform";

/** No instance exists until a caller asks for one: what a default says of it is said of nothing. */
export function isLeftOut(module: Module, view: BlockView): boolean {
  const count = argumentOf(module, view, "count");
  return numberOf(count) === 0 && count.byDefault === true;
}
