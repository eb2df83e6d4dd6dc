import type { BundleFile } from "@/lib/bundle/bundle";
import type { StackConfig } from "../../stack";

export const stackTest = (_: StackConfig): BundleFile => ({ path: "tests/stack.tftest.hcl", text: "" });
