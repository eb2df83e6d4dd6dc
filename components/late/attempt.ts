import { notify } from "@/components/ui/notify";
import { told, type Words } from "../words/words";
import { wordsNow } from "../words/words-now";

/** Does what may have to be fetched first. Where that does not come, says so and offers to try again. */
export async function attempt(what: keyof Words["said"]["acts"], act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    const { panels, said } = wordsNow();
    const again = { label: panels.failed.again, onClick: () => void attempt(what, act) };
    await notify(told(said.lost, { what: said.acts[what] }), "bad", again);
  }
}
