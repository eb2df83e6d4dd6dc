import { dictionaryOf } from "./encode-link";
import { judgeFields } from "./judge-fields";
import type { Check, DecodedLink, DroppedField, LinkVersion } from "./link-format";
import { readLink } from "./read-link";
import { renameFields } from "./rename-fields";
import { VERSION_FIELD } from "./spell-path";

export interface DecodeOptions<C> {
  /** Every released version, the newest last. */
  readonly versions: readonly [LinkVersion, ...LinkVersion[]];
  readonly check: Check<C>;
}

/**
 * The configuration that a link tells: the text itself, with `#` or `?` before it, or a whole address.
 * Never throws on any text: fields that do not hold are listed in `dropped` and have their default.
 */
export function decodeLink<C>(text: string, { versions, check }: DecodeOptions<C>): DecodedLink<C> {
  const link = readLink(text, (version) => dictionaryOf(formatOf(version, versions)));
  const format = formatOf(link.version, versions);
  const { fields, migrated } = renameFields(link.fields, format.renames ?? []);
  const judged = judgeFields(format.defaults, fields, check);
  const foreign = foreignVersion(link.version, format, versions);
  return { config: judged.config, dropped: [...foreign, ...link.dropped, ...migrated, ...judged.dropped] };
}

function formatOf(version: string | undefined, versions: DecodeOptions<never>["versions"]): LinkVersion {
  return versions.find((format) => String(format.version) === version) ?? versions.at(-1) ?? versions[0];
}

function foreignVersion(
  version: string | undefined,
  format: LinkVersion,
  versions: readonly LinkVersion[],
): readonly DroppedField[] {
  if (version === undefined || version === String(format.version)) return [];
  const known = versions.map((known) => known.version).join(", ");
  const reason = `expected version ${known}; read as version ${format.version}`;
  return [{ kind: "refused", field: VERSION_FIELD, received: version, reason }];
}
