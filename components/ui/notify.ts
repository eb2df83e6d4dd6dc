interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

/** Time to read it and to reach the button, also with the keyboard. */
const ACTION_MS = 15_000;

/** Without it nothing is said in passing, and whatever was done stays done. */
async function toaster() {
  try {
    return (await import("sonner")).toast;
  } catch {
    return undefined;
  }
}

/** Says in passing that something was done. An action, such as to undo it, is a button beside the words. The toaster is fetched when it is first needed. */
export async function notify(message: string, tone: "good" | "bad" = "good", action?: Action): Promise<void> {
  const toast = await toaster();
  if (!toast) return;
  const options = action ? { action, duration: ACTION_MS } : {};
  if (tone === "bad") toast.error(message, options);
  else toast.success(message, options);
}
