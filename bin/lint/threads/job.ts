import type { GivenFile } from "@/lib/intake";
import type { Finding } from "@/lib/lint";
import type { LintSettings } from "@/lib/rules";
import { presentBeside } from "../../io/present-beside";

/** What every thread judges by: data alone, which a thread can be handed. */
export interface SharedSettings extends Pick<LintSettings, "owned" | "severities" | "profile" | "today"> {}

/** What a thread is handed. */
export interface Job {
  readonly files: readonly GivenFile[];
  readonly settings: SharedSettings;
  /** One number that all threads share: the place of the module that nobody has taken yet. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What was found, by the place of the module. */
export type Found = ReadonlyMap<number, readonly Finding[]>;

/** The settings as the linter takes them, in whichever thread. */
export function lintSettings({ files, settings }: Job): LintSettings {
  return { ...settings, present: presentBeside(files) };
}
