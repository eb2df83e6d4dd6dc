import { clsx } from "clsx";
import { ExternalLink } from "lucide-react";
import { useWords } from "../words/use-words";
import { told } from "../words/words";

interface SourceLinkProps {
  readonly href: string;
  /** What the page is about. */
  readonly about?: string;
  readonly className?: string;
}

/** The page that says more, in a new tab. */
export function SourceLink({ href, about, className }: SourceLinkProps) {
  const { findings } = useWords();
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className={clsx(
        "inline-flex min-h-6 items-center gap-1 font-normal text-accent underline underline-offset-2",
        className,
      )}
    >
      {new URL(href).hostname}
      <ExternalLink aria-hidden className="size-3.5" />
      <span className="sr-only">
        {about && `${told(findings.about, { what: about })} `}
        {findings.newTab}
      </span>
    </a>
  );
}
