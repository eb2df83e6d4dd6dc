import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@/generators/bundle/generate";
import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { checkLink } from "@/generators/links/check-link";
import { parseJson } from "@/lib/json/parse-json";
import { hashOf, MANIFEST, readManifest } from "./manifest";

/** What an earlier run, or the one who unpacked a zip, put into a folder. */
export interface Written {
  /** SHA-256 by path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** The texts that this version can still make: a base to merge onto. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Told by the manifest; without one by the link in README.md, else by stackwright.json, which may have been edited. */
export function previousBundle(folder: string): Written {
  const read = (name: string) => textIn(folder, name);
  const manifest = readManifest(read(MANIFEST) ?? "");
  if (manifest) {
    const made = generated(manifest.config).filter(([path, text]) => manifest.hashes.get(path) === hashOf(text));
    return { hashes: manifest.hashes, texts: new Map(made) };
  }
  const texts = generated(configOfReadme(read("README.md")) ?? configOfText(read("stackwright.json")));
  return { hashes: new Map(texts.map(([path, text]) => [path, hashOf(text)])), texts: new Map(texts) };
}

/** The text of a file in the folder; undefined where there is no such file. */
export function textIn(folder: string, name: string): string | undefined {
  const place = join(folder, name);
  return existsSync(place) && statSync(place).isFile() ? readFileSync(place, "utf8") : undefined;
}

/** The configuration a stackwright.json holds. */
export function configOfText(text: string | undefined): StackConfig | undefined {
  const parsed = text === undefined ? undefined : parseJson(text);
  const checked = parsed?.ok ? checkConfig(parsed.value) : undefined;
  return checked?.ok ? checked.config : undefined;
}

function configOfReadme(text: string | undefined): StackConfig | undefined {
  const link = /^<your Stackwright>\/(#\S+)$/m.exec(text ?? "")?.[1];
  const checked = link === undefined ? undefined : checkLink(link);
  return checked?.ok ? checked.config : undefined;
}

function generated(config: StackConfig | undefined): readonly (readonly [string, string])[] {
  return config ? generate(config).map(({ path, text }) => [path, text]) : [];
}
