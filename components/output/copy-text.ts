import { notify } from "@/components/ui/notify";
import type { Bundle } from "@/lib/bundle/bundle";

/** Puts a text on the clipboard and says so, or says why not. */
export async function copyText(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    await notify(done);
  } catch {
    await notify("The browser did not allow copying. Select the text and copy it by hand.", "bad");
  }
}

/** All files one after the other, each under its path. */
export const allFiles = (files: Bundle): string => files.map(({ path, text }) => `# ${path}\n\n${text}`).join("\n");
