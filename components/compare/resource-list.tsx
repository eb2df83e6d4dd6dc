import type { BlockChanges } from "@/generators/views/compare/block-changes";
import type { ComparedResource } from "@/generators/views/compare/compare-configs";
import { ActionBadges } from "../changes/action-badges";
import { actionWords, countActions } from "../changes/action-words";

interface ResourceListProps {
  readonly resources: readonly ComparedResource[];
  readonly blocks: BlockChanges;
}

/** What `terraform apply` would do, the weightiest first. */
export function ResourceList({ resources, blocks }: ResourceListProps) {
  return (
    <>
      <p className="flex flex-wrap gap-1">
        <ActionBadges changes={resources} />
      </p>
      <p className="mt-2 text-ink-faint">
        Judged from the two texts and from what plans of the provider showed, without your account: the plan has the
        last word.
      </p>
      {countActions(resources).map(({ action, count }) => (
        <details key={action} open={action !== "update" || count <= 12} className="mt-3">
          <summary className="min-h-6 cursor-pointer font-semibold">
            {count} {actionWords[action].one}
          </summary>
          <ul aria-label={actionWords[action].one} className="mt-1 flex flex-col gap-1 pl-4">
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
              {effect === "replaces" && <span className="text-bad"> forces replacement</span>}
              {effect === "not known" && <span className="text-warn"> not known</span>}
            </span>
          ))}
        </span>
      )}
      {asks && (
        <a href={resource.page} target="_blank" rel="noreferrer" className="ml-1.5 text-accent underline">
          Provider’s page<span className="sr-only"> of {resource.type}, opens in a new tab</span>
        </a>
      )}
    </li>
  );
}

function BlockList({ blocks: { added, removed, moved } }: { readonly blocks: BlockChanges }) {
  const lines = [
    ...added.map((block) => ["added", block] as const),
    ...removed.map((block) => ["removed", block] as const),
    ...moved.map(({ block, from, to }) => [`moved from ${from} to ${to}`, block] as const),
  ];
  if (lines.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="min-h-6 cursor-pointer font-semibold">
        {added.length} blocks added, {removed.length} removed, {moved.length} moved to another file
      </summary>
      <ul aria-label="Blocks" className="mt-1 flex flex-col gap-1 pl-4">
        {lines.map(([what, block]) => (
          <li key={block} className="wrap-anywhere">
            <code className="code">{block}</code> <span className="text-ink-faint">{what}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
