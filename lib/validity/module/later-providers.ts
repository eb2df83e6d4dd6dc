import type { Module } from "@/lib/terraform";
import { isAmended } from "../body/check-schema-body";
import { contextOf } from "../context/context";
import { Issues } from "../context/issue";
import { isProviderUsed } from "../context/used-providers";
import { checkProviderBody } from "./check-provider-body";

/**
 * A provider that an override file amends is first looked at when it is configured: what is wrong in it, every plan refuses.
 * https://github.com/hashicorp/terraform/blob/main/internal/configs/module_merge_body.go
 */
export function checkAmendedProviders(module: Module, issues: Issues): void {
  for (const provider of module.declarations.providers) {
    if (!isAmended(provider) || !isProviderUsed(module, provider)) continue;
    const found = new Issues();
    checkProviderBody(contextOf(module, provider, found), provider);
    for (const { message, file, range } of found.refused)
      issues.add("plan-can-succeed", { path: file }, { range }, `${message}: every plan fails`);
  }
}
