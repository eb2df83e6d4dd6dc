/** Stands where an answer will, in about its shape. What is waited for is said in words beside it. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div aria-hidden="true" className="flex flex-col gap-2.5 py-1 motion-safe:animate-pulse">
      {Array.from({ length: lines }, (_, at) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are nothing but their place
          key={at}
          className="h-3.5 rounded bg-hover"
          style={{ width: `${[92, 74, 84, 58][at % 4]}%` }}
        />
      ))}
    </div>
  );
}
