import { ArrowLeft, X } from "lucide-react";
import { useState } from "react";
import { buttonLook } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import { useWords } from "../words/use-words";
import { forgetAudit, isFromAudit } from "./from-audit";

/** The way back for whoever came from an audit to build it right. */
export default function AuditReturn() {
  const { audit: words } = useWords();
  const [shown, setShown] = useState(isFromAudit);
  if (!shown) return null;
  const dismiss = () => {
    forgetAudit();
    setShown(false);
  };
  return (
    <Notice role="status" className="items-center rounded-none border-x-0 border-t-0 py-1">
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1">{words.filled}</p>
        <a href="/audit" className={buttonLook({ size: "small" })}>
          <ArrowLeft aria-hidden />
          {words.back}
        </a>
        <IconButton size="icon-small" label={words.dismissBack} onClick={dismiss}>
          <X aria-hidden />
        </IconButton>
      </div>
    </Notice>
  );
}
