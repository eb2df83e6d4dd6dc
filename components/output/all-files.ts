import type { Bundle } from "@/lib/bundle/bundle";

/** All files one after the other, each under its path. */
export const allFiles = (files: Bundle): string => files.map(({ path, text }) => `# ${path}\n\n${text}`).join("\n");
