/** `x.tftest.hcl` and `x.tftest.json`, in OpenTofu `x.tofutest.hcl` too: tests that `terraform init` and `validate` of a root module read with it. */
export function isTestFile(path: string): boolean {
  return /\.(tf|tofu)test\.(hcl|json)$/.test(path) || isQueryFile(path);
}

/** `x.tfquery.hcl`: lists of what is there, which Terraform reads beside a root module since 1.14. https://developer.hashicorp.com/terraform/language/files/tfquery */
export function isQueryFile(path: string): boolean {
  return path.endsWith(".tfquery.hcl");
}

/** The folder of the module that tests in this folder are for: itself, or the one around `tests`. https://developer.hashicorp.com/terraform/cli/test#test-files-location */
export function folderUnderTest(folder: string): string {
  return folder.replace(/(^|\/)tests$/, "");
}
