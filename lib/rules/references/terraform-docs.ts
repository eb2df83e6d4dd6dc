import type { Link } from "@/lib/lint/rule";

/** A page of the Terraform documentation, by its path there. */
export function terraformDocs(title: string, path: string): Link {
  return { title, url: `https://developer.hashicorp.com/terraform/${path}` };
}
