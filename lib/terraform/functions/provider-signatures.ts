/**
 * Functions of providers, in the form of the generated table, by the source of the provider.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/functions/arn_parse
 * https://developer.hashicorp.com/terraform/language/functions/terraform-encode_tfvars
 */
const BY_PROVIDER: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  "hashicorp/aws": {
    arn_build: ["string", ["string", "string", "string", "string", "string"]],
    arn_parse: [
      [
        "object",
        { partition: "string", service: "string", region: "string", account_id: "string", resource: "string" },
      ],
      ["string"],
    ],
    trim_iam_role_path: ["string", ["string"]],
  },
  "terraform.io/builtin/terraform": {
    decode_tfvars: ["dynamic", ["string"]],
    encode_expr: ["string", ["dynamic"]],
    encode_tfvars: ["string", ["dynamic"]],
  },
};

/** By the name of `functionKey`. */
export const PROVIDER_SIGNATURES: ReadonlyMap<string, readonly unknown[]> = new Map(
  Object.entries(BY_PROVIDER).flatMap(([source, rows]) =>
    Object.entries(rows).map(([name, row]): [string, readonly unknown[]] => [`${source}::${name}`, row]),
  ),
);

/** Names of the functions of a provider; undefined where they are not known. */
export function functionsOfProvider(source: string): readonly string[] | undefined {
  return Object.hasOwn(BY_PROVIDER, source) ? Object.keys(BY_PROVIDER[source] ?? {}) : undefined;
}
