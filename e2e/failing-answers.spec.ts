import { expect, type Locator, type Page, type Route } from "@playwright/test";
import { goToStep, openConfigurator } from "./support/configurator";
import { lazyDialogs } from "./support/lazy-dialogs";
import { test } from "./support/test";

const kinds = {
  "no server": { answer: (route: Route) => route.abort(), words: "The server cannot be reached." },
  "an error of the server": {
    answer: (route: Route) => route.fulfill({ status: 503, json: { issues: [] } }),
    words: "The server answered 503 instead of a result.",
  },
  "another page": {
    answer: (route: Route) => route.fulfill({ contentType: "text/html", body: "<h1>Welcome to the café</h1>" }),
    words: "Something else than the server answered.",
  },
} as const;

interface FailingCase {
  readonly what: string;
  readonly address: string;
  readonly open: (page: Page) => Promise<unknown>;
  /** Goes to where the answer would stand. */
  readonly ask: (page: Page) => Promise<Locator>;
  readonly words: string | RegExp;
}

const openAudit = async (page: Page) => {
  await page.goto("/audit");
  await page.getByRole("textbox", { name: "Text of main.tf" }).fill('variable "left_over" {\n  type = string\n}\n');
};

const dialogCase = (
  title: string,
  address: string,
  words: string | RegExp,
  open: FailingCase["open"] = openConfigurator,
): FailingCase => ({
  what: title,
  open,
  address,
  words,
  ask: async (page) => {
    const found = lazyDialogs.find((one) => one.title === title);
    await found?.opener(page).click();
    return page.getByRole("dialog", { name: title });
  },
});

const panelCase = (name: string, address: string, words: string | RegExp): FailingCase => ({
  what: name,
  open: openConfigurator,
  address,
  words,
  ask: async (page) => {
    await goToStep(page, "Review");
    return page.getByRole("region", { name });
  },
});

const onForm: readonly FailingCase[] = [
  dialogCase("Compare", "**/api/v1/diff", /No difference/),
  dialogCase("Picture of the stack", "**/api/v1/picture", "Download SVG"),
  panelCase("The stack in numbers", "**/api/v1/diff", "resources in all"),
  panelCase("Monthly cost", "**/api/v1/cost", "a month"),
];

type Kind = keyof typeof kinds;

/** Lets one address fail from the first request on, since an answer that came already is kept, until the page tries again. */
async function failUntilTriedAgain(page: Page, address: string, kind: Kind) {
  let failing = true;
  await page.route(address, (route) => (failing ? kinds[kind].answer(route) : route.continue()));
  await page.exposeFunction("serverIsBack", () => {
    failing = false;
  });
  return (again: Locator) =>
    again.evaluate((button) => button.addEventListener("click", () => Reflect.get(window, "serverIsBack")()));
}

async function failsAndComes(page: Page, { open, address, ask, words }: FailingCase, kind: Kind): Promise<void> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const backWith = await failUntilTriedAgain(page, address, kind);
  await open(page);
  const place = await ask(page);
  await expect(place.getByRole("alert")).toContainText(kinds[kind].words);
  const again = place.getByRole("alert").getByRole("button", { name: "Try again" });
  await backWith(again);
  await again.click();
  await expect(place).toContainText(words);
  await expect(place.getByRole("alert")).toBeHidden();
  expect(errors).toEqual([]);
}

for (const [at, one] of onForm.entries()) {
  // Safe: the keys of an object of ours. Each case meets one kind, so that all kinds and all cases are met.
  const kind = (Object.keys(kinds) as Kind[])[at % 3] ?? "no server";
  test(`${one.what}: ${kind} is said where the answer would stand`, async ({ page }) => {
    await failsAndComes(page, one, kind);
  });
}

test("an audit that got another page says so, and tries again", async ({ page }) => {
  const audit: FailingCase = {
    what: "Audit",
    open: openAudit,
    address: "**/api/v1/audit",
    words: "left_over",
    ask: async () => page.getByRole("region", { name: "Result" }),
  };
  await failsAndComes(page, audit, "another page");
});

test("a configuration that cannot be read from an audit is said, and tried again", async ({ page }) => {
  await failsAndComes(
    page,
    dialogCase("Build it right", "**/api/v1/read", "Open in configurator", openAudit),
    "no server",
  );
});
