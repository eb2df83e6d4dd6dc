import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { isNotFrom, saidTrue } from "./checks/stated";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineArgumentRule({
  id: "database-keeps-final-snapshot",
  class: null,
  severity: "low",

  summary: "Deleting a database leaves a final snapshot.",
  why: "Without it, deleting or replacing the database takes the data along: automated backups go with it.",
  howToFix: "Remove `skip_final_snapshot` (the default is false) and set `final_snapshot_identifier`.",
  references: [
    awsDocs("Deleting a DB instance", "AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"),
    providerPage("aws_db_instance", "skip_final_snapshot-1"),
  ],
  requires: {
    types: ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_neptune_cluster", "aws_redshift_cluster"],
    path: "skip_final_snapshot",
    expected: "false with a final_snapshot_identifier",
    judge: saidTrue,
    when: isNotFrom("replicate_source_db"),
  },
  examples: samples({ right: "false", wrong: "true", optional: true }),
});
