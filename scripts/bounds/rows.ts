import {
  archiveEntrances,
  configurationEntrances,
  type Entrance,
  linkEntrances,
  moduleEntrances,
  textEntrances,
} from "./entrances";
import { archiveFamilies } from "./families/archives";
import { callFamilies } from "./families/calls";
import { conditionFamilies } from "./families/conditions";
import { configurationFamilies, fieldFamilies } from "./families/configuration";
import { type Families, largest } from "./families/family";
import { languageFamilies } from "./families/languages";
import { linkFamilies } from "./families/links";
import { moduleFamilies } from "./families/modules";
import { otherFileFamilies } from "./families/other-files";
import { productFamilies } from "./families/products";
import { blockProductFamilies } from "./families/products-of-blocks";
import { networkProductFamilies } from "./families/products-of-network";
import { referenceFamilies } from "./families/references";
import { settingFamilies } from "./families/settings";
import { terraformFamilies } from "./families/terraform";
import { textFamilies } from "./families/text";
import { variableFamilies } from "./families/variables";

/** A kind of input at all its ways in; `run` says how each went for an input of at most that many bytes. */
export interface Row {
  readonly name: string;
  readonly entrances: readonly string[];
  readonly run: (entrance: string, bytes: number) => () => string;
}

function rowsOf<Given>(
  group: string,
  names: readonly string[],
  entrances: Readonly<Record<string, Entrance<Given>>>,
  make: (name: string, bytes: number) => Given,
): readonly Row[] {
  return names.map((name) => ({
    name: `${group}: ${name}`,
    entrances: Object.keys(entrances),
    run: (entrance, bytes) => {
      const input = make(name, bytes);
      return () => entrances[entrance]?.(input) ?? "no such entrance";
    },
  }));
}

function textRows(group: string, families: Families, entrances: Readonly<Record<string, Entrance<string>>>) {
  return rowsOf(group, Object.keys(families), entrances, (name, bytes) => largest(families[name] ?? (() => ""), bytes));
}

/** Everything that is measured. */
export const rows: readonly Row[] = [
  ...textRows("terraform", terraformFamilies, textEntrances),
  ...textRows("conditions", conditionFamilies, textEntrances),
  ...textRows("references", { ...referenceFamilies, ...settingFamilies }, textEntrances),
  ...textRows("languages", { ...languageFamilies, ...otherFileFamilies, ...callFamilies }, moduleEntrances),
  ...textRows("products", { ...productFamilies, ...blockProductFamilies, ...networkProductFamilies }, moduleEntrances),
  ...textRows("text", textFamilies, textEntrances),
  ...textRows("variables", variableFamilies, textEntrances),
  ...textRows("modules", moduleFamilies, moduleEntrances),
  ...textRows("configuration", configurationFamilies, configurationEntrances),
  ...textRows("field", fieldFamilies, configurationEntrances),
  ...textRows("link", linkFamilies, linkEntrances),
  ...rowsOf("zip", Object.keys(archiveFamilies), archiveEntrances, (name, bytes) =>
    (archiveFamilies[name] ?? (() => new Uint8Array()))(bytes),
  ),
];
