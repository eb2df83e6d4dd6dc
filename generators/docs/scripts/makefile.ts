import { deliversImages } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";

/** What has to exist before an image can be pushed. Its key and policies come along as dependencies. */
export const BOOTSTRAP_TARGETS = ["aws_ecr_repository_policy.models", "aws_ecr_lifecycle_policy.models"] as const;

interface Step {
  readonly name: string;
  readonly help: string;
  readonly needs?: string;
  readonly commands: readonly string[];
}

function target(address: string): string {
  return `-target=${address}`;
}

/** Steps by hand at another DNS provider or at the parent zone come before the rest can be applied. */
function dnsStep({ domain }: StackConfig): readonly Step[] {
  if (domain?.zone === "external") {
    return [
      {
        name: "certificate",
        help: "Request the certificate and print the record that validates it",
        needs: "init",
        commands: [
          `$(TERRAFORM) apply ${target("aws_acm_certificate.api")}`,
          "$(TERRAFORM) output certificate_validation_records",
        ],
      },
    ];
  }
  if (domain?.zone === "create") {
    return [
      {
        name: "zone",
        help: "Create the hosted zone and print the name servers for the parent domain",
        needs: "init",
        commands: [`$(TERRAFORM) apply ${target("aws_route53_zone.api")}`, "$(TERRAFORM) output zone_name_servers"],
      },
    ];
  }
  return [];
}

/** In the order in which a first deployment takes them. */
function stepsOf(config: StackConfig): readonly Step[] {
  return [
    { name: "init", help: "Download the provider", commands: ["$(TERRAFORM) init"] },
    {
      name: "bootstrap",
      help: "First deployment: create the image repository and nothing that needs an image",
      needs: "init",
      commands: [`$(TERRAFORM) apply ${BOOTSTRAP_TARGETS.map(target).join(" ")}`],
    },
    ...dnsStep(config),
    {
      name: "push",
      help: 'Build and push the image of each version (VERSIONS="v3=v3-0.1.0" for some only)',
      commands: [
        "./scripts/push-images.sh $(VERSIONS)",
        ...(deliversImages(config) ? ["./scripts/scan-images.sh"] : []),
      ],
    },
    { name: "plan", help: "Show what would change", needs: "init", commands: ["$(TERRAFORM) plan -out=$(PLAN)"] },
    {
      name: "apply",
      help: "Apply the plan that make plan wrote, once; without one, plan and ask",
      needs: "init",
      // A plan that failed half-way is stale: Terraform would refuse it at every later apply.
      commands: [
        "if [ -f $(PLAN) ]; then trap 'rm -f $(PLAN)' EXIT; $(TERRAFORM) apply $(PLAN); else $(TERRAFORM) apply; fi",
      ],
    },
    {
      name: "test",
      help: "Run tests/ with a mocked provider; needs no account and no state",
      commands: ["$(TERRAFORM) init -backend=false", "$(TERRAFORM) test"],
    },
    {
      name: "destroy",
      help: "Remove the stack; read the README first",
      needs: "init",
      commands: ["$(TERRAFORM) destroy"],
    },
  ];
}

function recipe({ name, help, needs, commands }: Step): string {
  return [`${name}:${needs ? ` ${needs}` : ""} ## ${help}`, ...commands.map((command) => `\t${command}`)].join("\n");
}

/** Commands of the README by name; `make` alone lists them. */
export function makefile(config: StackConfig): BundleFile {
  const steps = stepsOf(config);
  return {
    path: "Makefile",
    text: `# First deployment: ${steps
      .map(({ name }) => name)
      .filter((name) => !["init", "plan", "test", "destroy"].includes(name))
      .join(", then ")}. Afterwards: push and apply.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

TERRAFORM ?= terraform
PLAN := stack.tfplan

.PHONY: help ${steps.map(({ name }) => name).join(" ")}

help: ## List the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\\n", $$1, $$2 }' $(MAKEFILE_LIST)

${steps.map(recipe).join("\n\n")}
`,
  };
}
