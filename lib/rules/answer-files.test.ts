import { expect, test } from "vitest";
import { lint } from ".";

const CODE = [
  "**main.tf**",
  "```hcl",
  'variable "size" {',
  "  type = number",
  "}",
  'output "size" {',
  "  value = var.size",
  "}",
  "```",
  "",
].join("\n");
const BEFORE = CODE.split("\n").length - 1;

function found(more: string): readonly string[] {
  return lint([{ path: "answer.md", text: CODE + more, markdown: true }]).map(
    ({ rule, range }) => `${rule} ${range.start.line - BEFORE}`,
  );
}

const WRONG = 'size = "big"';
const FITS = "variable-file-fits-types";

test.each<readonly [string, string, readonly string[]]>([
  ["values by their language", `\`\`\`tfvars\n${WRONG}\n\`\`\``, [`${FITS} 2`]],
  ["values by the name above", `\`terraform.tfvars\`:\n\`\`\`hcl\n${WRONG}\n\`\`\``, [`${FITS} 3`]],
  ["values by a comment", `\`\`\`\n# prod.auto.tfvars\n${WRONG}\n\`\`\``, [`${FITS} 3`]],
  ["values that nobody declares", "```tfvars\nother = 1\n```", ["variable-file-names-declared 2"]],
  ["values that are cut off", `terraform.tfvars\n\`\`\`hcl\n${WRONG}`, [`${FITS} 3`]],
  ["right values", "```tfvars\nsize = 2\n```", []],
  ["the last of two drafts", `\`\`\`tfvars\n${WRONG}\n\`\`\`\n\`\`\`tfvars\nsize = 2\n\`\`\``, []],
  ["a sample to be copied", `terraform.tfvars.example\n\`\`\`hcl\n${WRONG}\n\`\`\``, []],
  ["what a shell does with them", `\`\`\`bash\ncat > terraform.tfvars\n${WRONG}\n\`\`\``, []],
  ["assignments of something else", `\`\`\`ini\n${WRONG}\n\`\`\``, []],
  ["values in JSON", '`terraform.tfvars.json`\n```json\n{ "size": "big" }\n```', [`${FITS} 3`]],
  [
    "configuration in JSON by its name",
    '`more.tf.json`:\n```json\n{ "output": { "x": { "value": "${var.y}" } } }\n```',
    ["validity-undeclared-variable 3"],
  ],
  [
    "configuration in JSON by its language",
    '```tf.json\n{ "output": { "x": { "valu": 1 } } }\n```',
    ["validity-missing-argument 2", "validity-unsupported-argument 2"],
  ],
  ["other JSON", '`policy.json`\n```json\n{ "output": { "x": { "valu": 1 } } }\n```', []],
])("beside the code of an answer: %s", (_, more, rules) => {
  expect(found(more).toSorted()).toEqual(rules);
});
