import { Copy } from "lucide-react";
import { copyText } from "@/components/ui/copy-text";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "../words/use-words";
import { told } from "../words/words";
import type { ShareText } from "./share-texts";

/** A text to take along, with the button that copies it. */
export function CopyRow({ label, help, text }: ShareText) {
  const { share: words } = useWords().dialogs;
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-medium">{label}</h3>
      <p className="text-ink-faint text-xs">{help}</p>
      <div className="flex items-start gap-1">
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
          tabIndex={0}
          className="code min-w-0 flex-1 overflow-x-auto rounded-md border bg-sunken px-2 py-1.5"
        >
          <code>{text}</code>
        </pre>
        <IconButton
          label={told(words.copy, { what: label })}
          onClick={() => copyText(text, told(words.copied, { what: label }))}
        >
          <Copy aria-hidden />
        </IconButton>
      </div>
    </section>
  );
}
