/** Its blocks amend those of the module's other files. https://developer.hashicorp.com/terraform/language/files/override */
export function isOverrideFile(path: string): boolean {
  return /(^|[/_])override\.(tf|tofu)(\.json)?$/.test(path);
}
