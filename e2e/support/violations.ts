import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Everything axe finds, in a form that names the rule and the place. */
export async function violations(page: Page, within = "html"): Promise<readonly string[]> {
  const result = await new AxeBuilder({ page }).include(within).withTags(standards).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
