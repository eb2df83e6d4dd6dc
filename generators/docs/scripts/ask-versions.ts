/**
 * Shell that asks terraform.tfvars for something of each version: the one place where tags stand. It asks beside the
 * stack, because a folder with a backend answers nothing until it is initialised, which a build need not be able to do.
 */
export const askVersions = `# "version=text" for each version of terraform.tfvars that a condition holds for; needs neither state nor provider.
ask_versions() { # ask_versions TEXT CONDITION
  local folder
  folder="$(mktemp -d)"
  cp terraform.tfvars "$folder"
  printf 'variable "model_versions" {\\n  type = any\\n}\\n' >"$folder/main.tf"
  printf 'join(" ", [for version, model in var.model_versions : "\${version}=%s" if %s])\\n' "$1" "$2" |
    (cd "$folder" && terraform console) >"$folder/answer" || { cat "$folder/answer" >&2 && return 1; }
  tail -n 1 "$folder/answer" | tr -d '"'
  rm -r "$folder"
}`;

/** Shell that finds a version's part of "v1=a v2=b". */
export const findValue = `value_of() { # value_of VERSION "v1=a v2=b"
  local pair
  for pair in $2; do
    if [ "\${pair%%=*}" = "$1" ]; then
      printf '%s\\n' "\${pair#*=}"
    fi
  done
}`;

/** Shell that takes registry, repository and Region from the repository's URL. */
export const repositoryParts = `# <account>.dkr.ecr.<region>.amazonaws.com/<repository>
url="\${REPOSITORY_URL:-}"
if [ -z "$url" ]; then url="$(terraform output -raw repository_url)"; fi
registry="\${url%%/*}"
repository="\${url#*/}"
region="$(printf '%s\\n' "$registry" | cut -d. -f4)"`;
