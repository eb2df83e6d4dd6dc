import type { Instance } from "@/lib/plan/instances";
import { plainText } from "./plain-text";

/** Something that is there already. */
export interface Existing {
  /** As the state or the old Terraform calls it. */
  readonly address: string;
  readonly type: string;
  /** What it holds at its top, as text; a list in its order of letters, joined by commas. */
  readonly values: ReadonlyMap<string, string>;
  readonly name: string | undefined;
  /** Only a state says what AWS filled in. */
  readonly from: "state" | "text";
}

/** What old Terraform declares; ids are not in it. */
export function existingIn(instances: Iterable<Instance>): readonly Existing[] {
  return [...instances].map(({ address, type, values }) => ({
    ...{ address, type, from: "text" },
    values: new Map(
      [...values].flatMap(([path, written]) => {
        const text = plainText(written);
        return text === undefined ? [] : [[path, text]];
      }),
    ),
    name: nameIn(values.get("tags")),
  }));
}

/** The tag that the console shows as a name. */
export function nameIn(tags: string | undefined): string | undefined {
  return /"Name":"((?:[^"\\]|\\.)*)"/.exec(tags ?? "")?.[1];
}
