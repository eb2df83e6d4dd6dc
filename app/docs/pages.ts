import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocGroup, DocLink } from "@/components/docs/doc-link";
import { headingSlug } from "@/components/docs/heading-slug";
import { germanDocPages } from "@/components/words/german/doc-pages";
import type { Language } from "@/components/words/language";
import { wordsOf } from "../words-of";

/** A page that is written in Markdown. */
export interface WrittenPage {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly text: string;
}

/** The folder that the server runs in holds them, as the checkout does. */
const textOf = (...path: readonly string[]): string =>
  readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ...path), "utf8");

/** A heading of the README and what stands under it, as a page of its own: one level up. */
function chapterOf(readme: string, heading: string): string {
  const [opening = "", marks = ""] = new RegExp(`^(#+) ${heading}$`, "m").exec(readme) ?? [];
  const from = readme.indexOf(opening);
  const rest = readme.slice(from + opening.length);
  const end = rest.search(new RegExp(`^#{1,${marks.length}} `, "m"));
  const text = `${opening}${end < 0 ? rest : rest.slice(0, end)}`;
  return text.replaceAll(new RegExp(`^#{${marks.length - 1}}(#+ )`, "gm"), "$1");
}

function pageOf(slug: string, text: string, summary = summaryOf(text)): WrittenPage {
  return { slug, title: /^# (.+)$/m.exec(text)?.[1] ?? slug, summary, text };
}

/** The first sentence under the heading, without marks. */
function summaryOf(text: string): string {
  const [, after = ""] = text.split(/^# .+$/m);
  const opening = after.trim().split("\n\n", 1)[0] ?? "";
  const plain = opening
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*]|^- /g, "")
    .replaceAll("\n", " ");
  return /^.*?[.:?](?= |$)/.exec(plain)?.[0].replace(/:$/, ".") ?? plain;
}

/** What a page is about, where its first sentence does not say it. */
const summaries: Readonly<Record<string, string>> = {
  capacity: "Whether a stack carries a peak, what ends it first, and how that is worked out.",
  editors: "A language server: diagnostics, quick fixes, hover, completion, formatting.",
  pipelines: "GitHub, GitLab, Jenkins and pre-commit.",
};

/** Chapters of the README that are pages of their own, each with what it is about. */
const chapters = {
  "What the server promises to everybody else": "Deadlines, limits, turns and headers of the server.",
  "Answer a finding": "Suppress a finding with a reason, weigh a rule anew, and what other scanners are told.",
  Security: "What is promised, what is measured, what to check yourself, and how to report a weakness.",
} as const;

let pages: readonly WrittenPage[] | undefined;

/** Every page that is written, by the name in its address; read once. */
export function writtenPages(): readonly WrittenPage[] {
  pages ??= readPages();
  return pages;
}

function readPages(): readonly WrittenPage[] {
  const readme = textOf("README.md");
  const files = readdirSync(join(process.cwd(), "docs"))
    .filter((name) => name.endsWith(".md"))
    .sort();
  return [
    ...files.map((name) => {
      const slug = name.replace(/\.md$/, "");
      return pageOf(slug, textOf("docs", name), summaries[slug]);
    }),
    ...Object.entries(chapters).map(([heading, summary]) =>
      pageOf(headingSlug(heading), chapterOf(readme, heading), summary),
    ),
    pageOf("changelog", textOf("CHANGELOG.md"), "What is new in each version, and what changed."),
  ];
}

/** Pages that are drawn from code. */
const drawn = {
  options: { title: "Every option", summary: "What can be set, with its limits, its default and what it needs." },
  api: { title: "HTTP API", summary: "Every operation, with requests that run in the page." },
  proof: { title: "What is proven, and how", summary: "What every stack promises, and what holds the product to it." },
} as const;

const order = {
  Start: ["quick-start", "options", "capacity"],
  Use: ["command-line", "commands", "api", "pipelines", "editors", "assistants", "library"],
  Lint: ["answer-a-finding", "foundational-controls"],
  Run: ["deployment", "what-the-server-promises-to-everybody-else", "security", "proof", "changelog"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type GroupName = keyof typeof order;

const rules = { href: "/rules", title: "Rules", summary: "What the linter looks for, why, and how to mend it." };

/** Every page of the documentation, in the order in which one reads; a new file in docs/ stands in the last group. */
export function docGroups(language: Language): readonly DocGroup[] {
  const written = writtenPages().map(
    ({ slug, title, summary }) => [slug, { href: `/docs/${slug}`, title, summary }] as const,
  );
  const code = Object.entries(drawn).map(([slug, words]) => [slug, { href: `/docs/${slug}`, ...words }] as const);
  const all = new Map([...written, ...code]);
  const placed = new Set<string>(Object.values(order).flat());
  const others = [...all.keys()].filter((slug) => !placed.has(slug));
  const called = wordsOf(language).pages.docs.groups;
  // Safe: the keys of the order are its names.
  return (Object.keys(order) as GroupName[]).map((name) => {
    const links = [...order[name], ...(name === "Run" ? others : [])].flatMap((slug) => all.get(slug) ?? []);
    const whole = name === "Lint" ? [rules, ...links] : links;
    return { title: called[name], links: language === "de" ? whole.map(inGerman) : whole };
  });
}

const inGerman = (link: DocLink): DocLink => ({ ...link, ...germanDocPages[link.href.split("/").at(-1) ?? ""] });
