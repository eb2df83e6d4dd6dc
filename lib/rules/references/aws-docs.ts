import type { Link } from "@/lib/lint/rule";

/** A page of the AWS documentation, by its path there. */
export function awsDocs(title: string, path: string): Link {
  return { title, url: `https://docs.aws.amazon.com/${path}` };
}
