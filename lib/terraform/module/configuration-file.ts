/** `.tf`, and `.tofu`, which OpenTofu alone reads; both also in JSON. */
export function isConfigurationFile(path: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(path);
}

/** A file that Terraform does not look at. */
export function isTofuFile(path: string): boolean {
  return /\.tofu(\.json)?$|\.tofutest\.(hcl|json)$/.test(path);
}

/** Without what OpenTofu does not read: `x.tofu` takes the place of `x.tf`. https://opentofu.org/docs/language/files/#extension-precedence */
export function withoutReplaced<File extends { readonly path: string }>(files: readonly File[]): readonly File[] {
  const replaced = new Set(
    files
      .filter(({ path }) => isTofuFile(path))
      .map(({ path }) => path.replace(/\.tofu(?=(test)?(\.(hcl|json))?$)/, ".tf")),
  );
  return replaced.size === 0 ? files : files.filter(({ path }) => !replaced.has(path));
}
