import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { configOfLink, linkOf } from "@/generators/links/links";
import { english } from "../words/english";
import { shareTexts } from "./share-texts";

const config = { ...defaultConfig, owner: "Fraud & Risk's" };
const link = linkOf(config);
const textsAt = (place: Parameters<typeof shareTexts>[3]) =>
  Object.fromEntries(
    shareTexts(config, link, "https://host.internal/", place, english.dialogs.share).map(({ label, text }) => [
      label,
      text,
    ]),
  );

test("every address carries the configuration and the place", () => {
  const texts = textsAt({ step: "network", file: "api.tf", line: 12 });
  for (const label of ["Link", "Link with ?"]) {
    expect(configOfLink(texts[label] ?? "")).toEqual({ config, dropped: [] });
    expect(texts[label]).toMatch(/&step=network&file=api\.tf&line=12$/);
  }
});

test("commands are quoted for a shell", () => {
  const texts = textsAt({});
  expect(texts["Download with curl"]).toBe(
    `curl -fsSL -o fraud-detector-prod.zip 'https://host.internal/api/v1/bundle.zip?${link.replaceAll("'", `'\\''`)}'`,
  );
  expect(texts["From a checkout of this configurator"]).toMatch(/--link '#v=1&owner=.*' --out fraud-detector-prod$/);
  expect(texts["After the download"]?.split("\n")).toEqual([
    "unzip fraud-detector-prod.zip -d fraud-detector-prod && cd fraud-detector-prod",
    "terraform init",
    "terraform plan",
  ]);
});
