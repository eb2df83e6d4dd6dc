/** `.tf`, and `.tofu`, which OpenTofu alone reads; both also in JSON. */
export function isConfigurationFile(path: string): boolean {
  return /\.(tf|tofu)(\.json)?$/.test(path);
}

/** A file that Terraform does not look at. */
export function isTofuFile(path: string): boolean {
  return /\.tofu(\.json)?$|\.tofutest\.(hcl|json)$/.test(path);
}

interface Named {
  readonly path: string;
}

/** The names that `.tofu` files take: `x.tofu` stands for `x.tf`. https://opentofu.org/docs/language/files/#extension-precedence */
function taken(files: readonly Named[]): ReadonlySet<string> {
  const ofTofu = files.filter(({ path }) => isTofuFile(path));
  return new Set(ofTofu.map(({ path }) => path.replace(/\.tofu(?=(test)?(\.(hcl|json))?$)/, ".tf")));
}

/** Without what OpenTofu does not read. */
export function withoutReplaced<File extends Named>(files: readonly File[]): readonly File[] {
  const replaced = taken(files);
  return replaced.size === 0 ? files : files.filter(({ path }) => !replaced.has(path));
}

/** Whether the configuration is there twice: `x.tf` for Terraform, `x.tofu` for OpenTofu. */
export function haveTwins(files: readonly Named[]): boolean {
  const replaced = taken(files);
  return replaced.size > 0 && files.some(({ path }) => replaced.has(path));
}

/** What Terraform looks at. */
export function withoutTofu<File extends Named>(files: readonly File[]): readonly File[] {
  return files.filter(({ path }) => !isTofuFile(path));
}
