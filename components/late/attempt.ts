import { notify } from "@/components/ui/notify";

/** Does what may have to be fetched first. Where that does not come, says so and offers to try again. */
export async function attempt(what: string, act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch {
    const again = { label: "Try again", onClick: () => void attempt(what, act) };
    await notify(`${what} did not succeed: part of the page did not arrive. What you typed is kept.`, "bad", again);
  }
}
