import { cached } from "@/lib/memory/cached";
import type { Module } from "./module";

/** The module with the local modules around it: callers and callees, all the way. */
export const familyOf = cached((module: Module): readonly Module[] => {
  const family = new Set([module]);
  for (const member of family) {
    for (const { module: caller } of member.callers) family.add(caller);
    for (const { child } of member.declarations.moduleCalls) if (child) family.add(child);
  }
  return [...family];
});

/** Something outside the files may declare more: a module that is not among them. */
const callsElsewhere = cached((module: Module): boolean =>
  familyOf(module).some((member) => member.declarations.moduleCalls.some((call) => !call.child)),
);

/** No resource or data source of these types exists, as far as the text goes. */
export function certainlyLacks(module: Module, ...types: readonly string[]): boolean {
  if (callsElsewhere(module)) return false;
  return familyOf(module).every((member) => lacks(member, types));
}

/**
 * A missing declaration in this module is really missing. Of a script in one file the text is all there is, also where it breaks off (a
 * provider file beside it changes nothing); of several files with resources a broken one may have held it.
 */
export const isWhole = cached((module: Module): boolean => {
  if (!module.partial) return true;
  if (module.files.some(({ isPart }) => isPart)) return false;
  const scripts = module.files.filter(({ parsed }) =>
    parsed.body.items.some((item) => item.kind === "block" && item.type === "resource"),
  );
  return scripts.length <= 1 && module.files.some(({ parsed }) => parsed.problems.length > 0);
});

function lacks(module: Module, types: readonly string[]): boolean {
  if (!isWhole(module)) return false;
  if (module.resourcesOf(...types).length > 0 || module.dataOf(...types).length > 0) return false;
  return !module.partial || types.every((type) => module.files.every(({ text }) => !text.includes(`"${type}"`)));
}
