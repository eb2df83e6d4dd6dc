/** What AWS publishes of a service. https://docs.aws.amazon.com/service-authorization/latest/reference/service-reference.html */
export interface ServiceReference {
  readonly Actions: readonly { readonly Name: string; readonly Resources?: readonly object[] }[];
}

/** Actions that know no resource but `*`, without lists and descriptions; `*` where that is all of them, undefined where it is none. */
export function unscopedNames({ Actions: actions }: ServiceReference): string | undefined {
  const unscoped = actions.filter(({ Resources: resources = [] }) => resources.length === 0);
  if (unscoped.length === actions.length) return "*";
  const names = unscoped.map(({ Name: name }) => name).filter((name) => !/^(List|Describe)/.test(name));
  return names.length === 0 ? undefined : [...new Set(names)].sort().join(" ");
}
