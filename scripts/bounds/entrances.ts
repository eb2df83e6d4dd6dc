import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { importFiles, importText } from "@/generators/intake/import/import-config";
import { readStack } from "@/generators/intake/read-stack/read-stack";
import { checkLink } from "@/generators/links/check-link";
import { configOfLink } from "@/generators/links/links";
import { compareConfigs } from "@/generators/views/compare/compare-configs";
import { readZip } from "@/lib/bundle/read-zip";
import { diffBundles } from "@/lib/diff/diff-bundles";
import { type GivenFile, namedSources, pastedSource } from "@/lib/intake";
import { parseJson } from "@/lib/json/parse-json";
import { mergeEdits } from "@/lib/merge/merge-edits";
import { createReport, judgeCompliance, render } from "@/lib/rules";
import { version } from "@/package.json";

/** Does what one way in does with a text, and says in a word how it went. */
export type Entrance<Given> = (given: Given) => string;

const today = "2026-01-01";

function linted(files: readonly GivenFile[]): string {
  const report = createReport(files, { today });
  judgeCompliance(report);
  for (const format of ["json", "sarif", "markdown", "pretty"] as const)
    render(report, format, { tool: { name: "stackwright", version }, color: false, writeJson: JSON.stringify });
  return `${report.findings.length} findings`;
}

function given(text: string): StackConfig | string {
  const parsed = parseJson(text);
  if (!parsed.ok) return "refused: no JSON";
  const checked = checkConfig(parsed.value);
  return checked.ok ? checked.config : `refused: ${checked.issues.length} fields`;
}

function imported(result: ReturnType<typeof importText>): string {
  return result.kind === "refused" ? "refused" : `${result.dropped.length} dropped, ${result.notes.length} notes`;
}

const answerOf = (text: string): string => `Here is your Terraform:\n\n\`\`\`hcl\n${text}\n\`\`\`\n\nThat is all.\n`;

/** Ways in for a text of any kind. */
export const textEntrances: Readonly<Record<string, Entrance<string>>> = {
  lint: (text) => linted([{ path: "main.tf", text }]),
  paste: (text) => linted([pastedSource("main.tf", text)]),
  audit: (text) => linted([pastedSource("main.tf", answerOf(text))]),
  "lint -": (text) => linted(namedSources([{ path: "answer.md", text }])),
  read: (text) => `${readStack([pastedSource("main.tf", text)]).read.length} read`,
  import: (text) => imported(importText(text, defaultConfig)),
  "import, tfvars": (text) => imported(importFiles([{ path: "terraform.tfvars", text }], defaultConfig)),
  "import, edited": (text) =>
    imported(
      importFiles(
        [
          ...generate(defaultConfig).map((file) =>
            file.path === "terraform.tfvars" || file.path === "README.md" ? { ...file, text } : file,
          ),
        ],
        defaultConfig,
      ),
    ),
  diff: (text) => `${diffBundles([{ path: "a.tf", text }], generate(defaultConfig)).length} characters`,
  "diff, every other line": (text) =>
    `${diffBundles([{ path: "a.tf", text }], [{ path: "a.tf", text: everyOther(text) }]).length} characters`,
  merge: (text) =>
    `${mergeEdits("a.tf", everyOther(text), text, `${text.split("\n").reverse().join("\n")}`).text.length} characters`,
  link: (text) => `${configOfLink(text).dropped.length} dropped`,
};

function everyOther(text: string): string {
  return text
    .split("\n")
    .map((line, at) => (at % 2 === 0 ? line : `${line}x`))
    .join("\n");
}

export const configurationEntrances: Readonly<Record<string, Entrance<string>>> = {
  generate: (text) => {
    const config = given(text);
    return typeof config === "string" ? config : `${lintBundle(config, generate(config)).length} findings`;
  },
  "diff, configurations": (text) => {
    const config = given(text);
    return typeof config === "string" ? config : `${compareConfigs(config, defaultConfig).options.length} options`;
  },
  "import, stackwright.json": (text) => imported(importFiles([{ path: "stackwright.json", text }], defaultConfig)),
  "import, pasted": (text) => imported(importText(text, defaultConfig)),
  lint: (text) => linted([{ path: "main.tf.json", text }]),
};

export const linkEntrances: Readonly<Record<string, Entrance<string>>> = {
  link: (text) => `${configOfLink(`#${text}`).dropped.length} dropped`,
  "link, whole or not at all": (text) => (checkLink(text).ok ? "a configuration" : "refused"),
  import: (text) => imported(importText(text, defaultConfig)),
};

export const moduleEntrances: Readonly<Record<string, Entrance<string>>> = {
  lint: (text) => linted(namedSources(filesIn(text))),
  read: (text) => `${readStack(namedSources(filesIn(text))).read.length} read`,
  import: (text) => imported(importFiles(filesIn(text), defaultConfig)),
};

// Safe: the families of modules write exactly this.
const filesIn = (text: string) => JSON.parse(text) as readonly { readonly path: string; readonly text: string }[];

export const archiveEntrances: Readonly<Record<string, Entrance<Uint8Array>>> = {
  import: (bytes) => imported(importFiles(readZip(bytes).files, defaultConfig)),
  lint: (bytes) => {
    const { files, issues } = readZip(bytes);
    return `${linted(namedSources(files.filter(({ path }) => path.endsWith(".tf"))))}, ${issues.length} refused`;
  },
};
