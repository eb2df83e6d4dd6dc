import type { Link } from "@/lib/lint/rule";

/** The page of the AWS provider about a resource type, or the section of it that an anchor names. */
export function providerPage(type: string, anchor?: string): Link {
  const page = `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/${type.replace("aws_", "")}`;
  return { title: type, url: anchor ? `${page}#${anchor}` : page };
}
