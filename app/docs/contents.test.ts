import { expect, it } from "vitest";
import { headingSlug } from "@/components/docs/heading-slug";
import { docContents } from "./contents";
import { writtenPages } from "./pages";

const entries = docContents("en");
const at = (href: string) => entries.find((entry) => entry.href === href);

it("names pages, and chapters with what they say", () => {
  expect(at("/docs/options")?.label).toBe("Every option");
  expect(at("/rules")?.label).toBe("Rules");
  expect(at("/docs/command-line#taking-over-what-exists")).toMatchObject({
    label: "Taking over what exists",
    detail: expect.stringMatching(/^The command line: adopt compares a state/),
  });
  expect(entries.map(({ label }) => label)).not.toContain("Changelog Changelog");
});

it("leads to headings that are there, and takes no comment in a shown file for one", () => {
  for (const { href } of entries) {
    const [, slug = "", anchor] = /^\/docs\/([^#]*)(?:#(.*))?$/.exec(href) ?? [];
    const page = writtenPages().find((one) => one.slug === slug);
    if (anchor === undefined || !page) continue;
    const headings = [...page.text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) => headingSlug(heading));
    expect([href, headings.includes(anchor.replace(/-\d+$/, "")) || headings.includes(anchor)]).toEqual([href, true]);
  }
  const shown = writtenPages().flatMap(({ text }) => [...text.matchAll(/^```.*\n([\s\S]*?)^```$/gm)]);
  const comments = shown.flatMap(([, body = ""]) => [...body.matchAll(/^# (.+)$/gm)].map(([, words = ""]) => words));
  expect(entries.filter(({ label }) => comments.includes(label))).toEqual([]);
});
