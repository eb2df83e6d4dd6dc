/** What `terraform init` writes down: the versions that were chosen. https://developer.hashicorp.com/terraform/language/files/dependency-lock */
export function isLockFile(path: string): boolean {
  return path === ".terraform.lock.hcl" || path.endsWith("/.terraform.lock.hcl");
}
