import type { DroppedField } from "@/lib/permalink";

/** Each field that was not taken over as it stood, with the reason. */
export function DroppedFields({ dropped }: { readonly dropped: readonly DroppedField[] }) {
  return (
    <ul aria-label="Not taken over" className="mt-1 flex flex-col gap-0.5">
      {dropped.map(({ field, received, reason }) => (
        <li key={`${field} ${received}`} className="wrap-anywhere">
          <code className="code font-medium">{field}</code>: received {received}, {reason}
        </li>
      ))}
    </ul>
  );
}
