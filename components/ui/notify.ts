interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

/** Time to read it and to reach the button, also with the keyboard. */
const ACTION_MS = 15_000;

const PLAIN_MS = 6000;

/** Where the toaster did not come, such as without the network, the words alone stand where it would. */
function sayPlainly(message: string): void {
  const said = document.createElement("p");
  said.role = "status";
  said.className = "plain-toast";
  document.body.append(said);
  said.textContent = message;
  setTimeout(() => said.remove(), PLAIN_MS);
}

/** Says in passing that something was done. An action, such as to undo it, is a button beside the words. The toaster is fetched when it is first needed. */
export async function notify(message: string, tone: "good" | "bad" = "good", action?: Action): Promise<void> {
  const toaster = await import("sonner").catch(() => undefined);
  if (!toaster) return sayPlainly(message);
  const { toast } = toaster;
  const options = action ? { action, duration: ACTION_MS } : {};
  if (tone === "bad") toast.error(message, options);
  else toast.success(message, options);
}
