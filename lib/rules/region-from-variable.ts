import { regionVariable } from "@/lib/aws/region";
import { fires, silent } from "@/lib/lint/examples";
import type { Fix } from "@/lib/lint/finding";
import { removeBlock } from "@/lib/lint/remove-block";
import { at, atHead, defineRule, type Examples } from "@/lib/lint/rule";
import { type Module, type Resource, referrersOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";

export const rule = defineRule({
  id: "region-from-variable",
  class: "F02",
  severity: "high",
  general: "low",
  summary: "The Region comes from the stack's Region variable, not from `data.aws_region`.",
  why:
    "Two sources for one fact: the variable is what the provider is configured from, the data source is read back " +
    "from it and is unknown until the provider runs.",
  howToFix: "Write `var.aws_region` (or the name your provider file uses) and delete the data source.",
  references: [
    {
      title: "Data source aws_region",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/region",
    },
    { title: "AWS provider: region", url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs#region" },
  ],
  *check(module) {
    const variable = regionVariable(module);
    if (variable === undefined && !speaksOfProviderFile(module)) return;
    for (const data of module.dataOf("aws_region")) {
      if (["provider", "name", "region", "endpoint"].some((name) => data.attribute(name))) continue;
      const message = `Region read from ${data.address}, expected var.${variable ?? "aws_region"}`;
      const severity = isReadByProvider(module) ? "low" : "high";
      yield { ...atHead(data), severity, message, fixes: variable === undefined ? [] : mend(module, data, variable) };
    }
  },
  examples,
});

/** Then both say the same, and only the detour remains. */
function isReadByProvider(module: Module): boolean {
  return module.declarations.providers.some((provider) => {
    const region = provider.expression("region");
    return provider.name === "aws" && region?.kind === "reference" && region.root === "var";
  });
}

function speaksOfProviderFile(module: Module): boolean {
  return module.files.some(({ parsed }) => parsed.comments.some(({ text }) => SAYS_WHERE.test(text)));
}

/** `var.aws_region`, or the name together with the file; the data source has the same name. */
const SAYS_WHERE = /\bvar\.aws_region\b|^(?=.*\bprovider\.tf\b).*(?<!data\.)(?<!")\baws_region\b/s;

function mend(module: Module, data: Resource, variable: string): readonly Fix[] {
  const uses = referrersOf(module, data.address);
  const isName = uses.every(({ reference: { target } }) => {
    const [step, ...more] = target.path;
    return step?.kind === "attr" && ["name", "id", "region"].includes(step.name) && more.length === 0;
  });
  if (!isName || data.count || data.forEach) return [];
  const edits = uses.map(({ view, reference }) => ({ ...at(view.file, reference.node), text: `var.${variable}` }));
  const removal = removeBlock("", data);
  return [{ title: `Use var.${variable}`, edits: [...edits, ...removal.edits] }];
}

function examples(): Examples {
  const PROVIDER = dedent`
    variable "aws_region" {}
    provider "aws" {
      region = var.aws_region
    }
  `;
  return {
    bad: [
      {
        title: "read back although the variable is there",
        files: {
          "main.tf": dedent`
            data "aws_region" "current" {}
            output "endpoint" {
              value = "https://x.\${data.aws_region.current.name}.amazonaws.com"
            }
          `,
          "provider.tf": PROVIDER,
        },
        lines: [1],
        fixed: {
          "main.tf": dedent`
            output "endpoint" {
              value = "https://x.\${var.aws_region}.amazonaws.com"
            }
          `,
          "provider.tf": PROVIDER,
        },
      },
      fires("a comment says where the region is", 1)`
        data "aws_region" "current" {
          # This uses the aws_region from provider.tf
        }
      `,
    ],
    good: [
      {
        title: "the variable",
        files: {
          "main.tf": dedent`
            output "region" {
              value = var.aws_region
            }
          `,
          "provider.tf": PROVIDER,
        },
      },
      silent("a module that has no region variable")`
        data "aws_region" "current" {}
        output "r" {
          value = data.aws_region.current.name
        }
      `,
      silent("where the caller names no other region")`
        variable "region" {
          default = ""
        }
        data "aws_region" "here" {
        }
        locals {
          region = var.region != "" ? var.region : data.aws_region.here.name
        }
      `,
      silent("a variable that feeds another provider than the default one")`
        provider "aws" {
          alias  = "replica"
          region = var.replica_region
        }
        provider "aws" {
          profile = var.profile
        }
        data "aws_region" "here" {}
        output "r" {
          value = data.aws_region.here.name
        }
      `,
      silent("a comment about the data source itself")`
        # data.aws_region is read once, see provider.tf for the account
        data "aws_region" "here" {}
        output "r" {
          value = data.aws_region.here.name
        }
      `,
      {
        title: "the region of another provider",
        files: {
          "main.tf": dedent`
            data "aws_region" "dr" {
              provider = aws.dr
            }
          `,
          "provider.tf": PROVIDER,
        },
      },
    ],
  };
}
