const PROVIDER = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs";
const LANGUAGE = "https://developer.hashicorp.com/terraform/language";

const languagePages: Readonly<Record<string, string>> = {
  variable: `${LANGUAGE}/values/variables`,
  value: `${LANGUAGE}/values/variables`,
  output: `${LANGUAGE}/values/outputs`,
  locals: `${LANGUAGE}/values/locals`,
  check: `${LANGUAGE}/checks`,
  terraform: `${LANGUAGE}/terraform`,
  provider: "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs",
};

/** The page that describes what a block is: of the provider for resources and data sources, else of the language. */
export function sourceOf(kind: string, type: string): string | undefined {
  const [vendor, name] = [type.slice(0, type.indexOf("_")), type.slice(type.indexOf("_") + 1)];
  if (kind !== "resource" && kind !== "data") return languagePages[kind];
  return vendor === "aws" ? `${PROVIDER}/${kind === "data" ? "data-sources" : "resources"}/${name}` : undefined;
}

/** The page that describes what a document of the bundle is, where it is Terraform's. */
export function sourceOfDocument(path: string): string | undefined {
  return path.startsWith("tests/") ? `${LANGUAGE}/tests` : undefined;
}
