interface PromiseListProps {
  readonly promises: readonly (readonly [id: string, words: string])[];
}

/** What a stack promises, by id. */
export function PromiseList({ promises }: PromiseListProps) {
  return (
    <ul className="overflow-hidden rounded-lg border bg-surface shadow-e1">
      {promises.map(([id, words]) => (
        <li key={id} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-2 border-t px-4 py-2 first:border-t-0">
          <span className="code font-medium text-accent">{id}</span>
          <span className="text-ink-soft text-sm">{words}</span>
        </li>
      ))}
    </ul>
  );
}
