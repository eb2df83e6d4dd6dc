import { argumentOf, isUnset, type Module, type Resource, stringOf } from "@/lib/terraform";

/** Certainly an application load balancer, which is the default. */
export function isForApplications(module: Module, balancer: Resource): boolean {
  const kind = argumentOf(module, balancer, "load_balancer_type");
  return isUnset(kind) || stringOf(kind) === "application";
}
