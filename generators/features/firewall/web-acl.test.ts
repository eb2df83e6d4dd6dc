import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";

function namesIn(text: string): readonly string[] {
  const [acl = ""] = /^resource "aws_wafv2_web_acl" "api" \{$[\s\S]*?^\}$/m.exec(text) ?? [];
  return [/^ {2}name += (.*)$/m, /^ {2}visibility_config \{$[\s\S]*?metric_name += (.*)$/m].map(
    (pattern) => pattern.exec(acl)?.[1] ?? "",
  );
}

it.each(presets)(
  "counts the web ACL's requests under the name that alarm and dashboard look for: $id",
  ({ config }) => {
    const bundle = generate(config).filter(({ path }) => path.endsWith(".tf"));
    const text = bundle.map((file) => file.text).join("\n");
    const [name, metric] = namesIn(text);
    expect(name).toMatch(/^"\$\{local\.name\}-\w+"$/);
    expect(metric).toBe(name);
    expect(text.match(/"?WebACL"?(?: += |, )aws_wafv2_web_acl\.api\.name/g)).toHaveLength(2);
  },
);
