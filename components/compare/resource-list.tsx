import type { BlockChanges } from "@/generators/views/compare/block-changes";
import type { ComparedResource } from "@/generators/views/compare/compare-configs";
import { ActionBadges } from "../changes/action-badges";
import { countActions } from "../changes/action-words";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

interface ResourceListProps {
  readonly resources: readonly ComparedResource[];
  readonly blocks: BlockChanges;
}

/** What `terraform apply` would do, the weightiest first. */
export function ResourceList({ resources, blocks }: ResourceListProps) {
  const { compare: words } = useWords().panels;
  return (
    <>
      <p className="flex flex-wrap gap-1">
        <ActionBadges changes={resources} />
      </p>
      <p className="mt-2 text-ink-faint">{words.judged}</p>
      {countActions(resources).map(({ action, count }) => (
        <details key={action} open={action !== "update" || count <= 12} className="mt-3">
          <summary className="min-h-6 cursor-pointer font-semibold">
            {count} {words.actions[action]}
          </summary>
          <ul aria-label={words.actions[action]} className="mt-1 flex flex-col gap-1 pl-4">
            {resources
              .filter((one) => one.action === action)
              .map((one) => (
                <ResourceItem key={one.address} resource={one} />
              ))}
          </ul>
        </details>
      ))}
      <BlockList blocks={blocks} />
    </>
  );
}

function ResourceItem({ resource }: { readonly resource: ComparedResource }) {
  const { compare: words } = useWords().panels;
  const attributes = "attributes" in resource ? resource.attributes : [];
  const asks = attributes.some(({ effect }) => effect !== "updates");
  return (
    <li className="wrap-anywhere">
      <code className="code">{resource.address}</code>
      {attributes.length > 0 && (
        <span className="text-ink-soft">
          {": "}
          {attributes.map(({ path, effect }, at) => (
            <span key={path}>
              {at > 0 && ", "}
              <code className="code">{path}</code>
              {effect === "replaces" && <span className="text-bad"> {words.replaces}</span>}
              {effect === "not known" && <span className="text-warn"> {words.unknown}</span>}
            </span>
          ))}
        </span>
      )}
      {resource.refused !== null && (
        <span lang="en" className="block text-bad">
          {resource.refused}
        </span>
      )}
      {asks && (
        <a href={resource.page} target="_blank" rel="noreferrer" className="ml-1.5 text-accent underline">
          {words.page}
          <span className="sr-only">{told(words.pageOf, { type: resource.type })}</span>
        </a>
      )}
    </li>
  );
}

function BlockList({ blocks: { added, removed, moved } }: { readonly blocks: BlockChanges }) {
  const { compare: words } = useWords().panels;
  const lines = [
    ...added.map((block) => [words.added, block] as const),
    ...removed.map((block) => [words.removed, block] as const),
    ...moved.map(({ block, from, to }) => [told(words.moved, { from, to }), block] as const),
  ];
  if (lines.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer font-semibold">
        {told(words.blockCounts, { added: added.length, removed: removed.length, moved: moved.length })}
      </summary>
      <ul aria-label={words.blocks} className="mt-1 flex flex-col gap-1 pl-4">
        {lines.map(([what, block]) => (
          <li key={block} className="wrap-anywhere">
            <code className="code">{block}</code> <span className="text-ink-faint">{what}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
