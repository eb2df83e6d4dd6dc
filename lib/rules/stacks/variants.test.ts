import { expect, test } from "vitest";
import { lint } from "@/lib/rules";
import { variants } from "./variants.examples";

test.each(variants.map((variant) => [`${variant.expected}: ${variant.title}`, variant] as const))(
  "%s",
  (_, { expected, files }) => {
    const found = lint(Object.entries(files).map(([path, text]) => ({ path, text })));
    expect(found.map((finding) => finding.class)).toContain(expected);
  },
);
