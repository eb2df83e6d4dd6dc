export * from "@/lib/hcl";
