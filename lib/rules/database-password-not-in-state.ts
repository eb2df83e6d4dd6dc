import { silent } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import {
  type BlockView,
  isUnset,
  type Module,
  possibleValues,
  type Resource,
  scopeOf,
  stringOf,
} from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { terraformDocs } from "./references/terraform-docs";

export const rule = defineRule({
  id: "database-password-not-in-state",
  class: null,
  severity: "medium",
  summary: "Database passwords do not end up in the state.",
  why: "Whoever may read the state or a plan file can read the password, wherever it came from; `sensitive` only hides it on screen.",
  howToFix:
    "Let RDS manage it (`manage_master_user_password = true`), or use the write-only argument (`password_wo`) with an " +
    "ephemeral value.",
  references: [
    awsDocs("Passwords in Secrets Manager", "AmazonRDS/latest/UserGuide/rds-secrets-manager.html"),
    terraformDocs("Write-only arguments", "language/manage-sensitive-data/write-only"),
  ],
  *check(module) {
    for (const [type, argument] of ARGUMENTS) {
      for (const resource of module.resourcesOf(type)) {
        const password = resource.attribute(argument);
        if (!password || isMaybeNone(module, resource, argument)) continue;
        yield {
          ...at(resource.file, password),
          message: `${argument} of ${resource.address} is kept in the state, expected ${INSTEAD.get(type) ?? WRITE_ONLY}`,
        };
      }
    }
  },
  examples,
});

const ARGUMENTS = [
  ["aws_db_instance", "password"],
  ["aws_rds_cluster", "master_password"],
  ["aws_docdb_cluster", "master_password"],
  ["aws_redshift_cluster", "master_password"],
  ["aws_redshiftserverless_namespace", "admin_user_password"],
] as const;

const WRITE_ONLY = "manage_master_user_password or its write-only form";

const INSTEAD: ReadonlyMap<string, string> = new Map([
  ["aws_redshift_cluster", "manage_master_password"],
  ["aws_redshiftserverless_namespace", "manage_admin_password"],
]);

/** A literal one is said as such, and where it may be null the choice is the caller's. */
function isMaybeNone(module: Module, view: BlockView & Resource, argument: string): boolean {
  const values = possibleValues(view.expression(argument), scopeOf(module, view));
  return values.some((value) => isUnset(value) || stringOf(value) !== undefined);
}

function examples(): Examples {
  const database = (password: string, more = "") => dedent`
    variable "password" {
      type      = string
      sensitive = true
    }
    resource "aws_db_instance" "d" {
    ${more}  password = ${password}
    }
  `;
  return {
    bad: [
      { title: "from a variable", files: database("var.password"), lines: [6] },
      { title: "made at random", files: database("random_password.p.result"), lines: [6] },
    ],
    good: [
      silent("kept by RDS, for_each")`
        resource "aws_db_instance" "d" {
          for_each                    = toset(["a"])
          manage_master_user_password = true
        }
      `,
      silent("write-only, count")`
        resource "aws_db_instance" "d" {
          count               = 1
          password_wo         = ephemeral.aws_secretsmanager_secret_version.s.secret_string
          password_wo_version = 1
        }
      `,
      { title: "none where RDS keeps it", files: database("var.managed ? null : var.password") },
      { title: "in plain text, which is said as such", files: database('"hunter2hunter2"') },
    ],
  };
}
