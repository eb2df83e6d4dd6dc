import type { RawAnswer } from "@/components/server/ask-raw";
import { CodeBlock } from "./code-block";

/** Enough to see what it is; the rest would only make the page slow. */
const mostShown = 20_000;

interface TrialAnswerProps {
  readonly answer: RawAnswer | string | undefined;
  readonly asking: boolean;
}

/** What a request was answered; place for it is kept only once there is one. */
export function TrialAnswer({ answer, asking }: TrialAnswerProps) {
  return (
    <div role="status" className="empty:hidden">
      {asking ? <p className="text-ink-faint text-sm">Asking…</p> : answer && <Told answer={answer} />}
    </div>
  );
}

function Told({ answer }: { readonly answer: RawAnswer | string }) {
  if (typeof answer === "string") return <p className="text-bad text-sm">{answer}</p>;
  const { status, type, bytes, text } = answer;
  return (
    <>
      <p className="text-sm">
        <span className={`font-semibold ${status < 400 ? "text-good" : "text-bad"}`}>{status}</span>{" "}
        <span className="text-ink-soft">
          {type}, {bytes.toLocaleString("en-US")} bytes
        </span>
      </p>
      {text !== undefined && (
        <div className="max-h-96 overflow-y-auto">
          <CodeBlock text={shown(text, type)} />
        </div>
      )}
      {text !== undefined && text.length > mostShown && (
        <p className="text-ink-faint text-xs">The first {mostShown.toLocaleString("en-US")} characters.</p>
      )}
    </>
  );
}

function shown(text: string, type: string): string {
  const written =
    type.includes("json") && text.length < 10 * mostShown ? JSON.stringify(JSON.parse(text), null, 2) : text;
  return written.slice(0, mostShown);
}
