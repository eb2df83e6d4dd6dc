import { CircleHelp, ExternalLink } from "lucide-react";
import { Popover } from "@/components/ui/popover";
import type { FieldWords } from "../spec/field-spec";

interface FieldHelpProps {
  readonly spec: FieldWords;
  /** The element that names the field; many help buttons stand on a page. */
  readonly labelId: string;
}

/** What a field is for, what it may hold, and the page that says so. */
export function FieldHelp({ spec, labelId }: FieldHelpProps) {
  if (!spec.help) return null;
  const trigger = (
    <button
      type="button"
      aria-label="Help"
      aria-describedby={labelId}
      className="grid size-6 shrink-0 place-items-center rounded text-ink-faint hover:bg-hover hover:text-ink pointer-coarse:size-10"
    >
      <CircleHelp aria-hidden className="size-3.5" />
    </button>
  );
  return (
    <Popover trigger={trigger} label={`About ${spec.label}`}>
      <p className="font-semibold">{spec.label}</p>
      <p className="mt-1 text-ink-soft">{spec.help}</p>
      {spec.limit && (
        <p className="mt-2">
          <span className="text-ink-faint">Takes </span>
          {spec.limit}
        </p>
      )}
      {spec.source && (
        <a
          href={spec.source}
          target="_blank"
          rel="noreferrer"
          className="mt-2 inline-flex min-h-6 items-center gap-1 text-accent underline underline-offset-2"
        >
          {new URL(spec.source).hostname}
          <ExternalLink aria-hidden className="size-3.5" />
          <span className="sr-only">(opens in a new tab)</span>
        </a>
      )}
    </Popover>
  );
}
