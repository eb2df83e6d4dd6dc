import { escapeXml } from "@/lib/text/escape-xml";

/** What of the extension's package.json its manifest repeats. */
export interface ExtensionPackage {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly publisher: string;
  readonly version: string;
  readonly engines: { readonly vscode: string };
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly extensionKind: readonly string[];
}

const code = "Microsoft.VisualStudio.Code";

/** As Microsoft's packer writes it: https://github.com/microsoft/vscode-vsce/blob/main/src/package.ts */
export function vsixManifest(extension: ExtensionPackage): string {
  const { name, displayName, description, publisher, version } = extension;
  const property = (id: string, value: string) => `      <Property Id="${code}.${id}" Value="${escapeXml(value)}" />\n`;
  const asset = (type: string, path: string) => `    <Asset Type="${type}" Path="${path}" Addressable="true" />\n`;
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escapeXml(name)}" Version="${escapeXml(version)}" Publisher="${escapeXml(publisher)}" />
    <DisplayName>${escapeXml(displayName)}</DisplayName>
    <Description xml:space="preserve">${escapeXml(description)}</Description>
    <Tags>${escapeXml(extension.keywords.join(","))}</Tags>
    <Categories>${escapeXml(extension.categories.join(","))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${property("Engine", extension.engines.vscode)}${property("ExtensionDependencies", "")}${property("ExtensionPack", "")}${property("ExtensionKind", extension.extensionKind.join(","))}    </Properties>
  </Metadata>
  <Installation>
    <InstallationTarget Id="${code}" />
  </Installation>
  <Dependencies />
  <Assets>
${asset(`${code}.Manifest`, "extension/package.json")}${asset("Microsoft.VisualStudio.Services.Content.Details", "extension/README.md")}  </Assets>
</PackageManifest>
`;
}

/** The media type of each ending, as every package of this form has it. https://www.ecma-international.org/publications-and-standards/standards/ecma-376/ */
export function contentTypes(types: Readonly<Record<string, string>>): string {
  const rows = Object.entries(types).map(([ending, type]) => `<Default Extension=".${ending}" ContentType="${type}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${rows.join("")}</Types>\n`;
}
