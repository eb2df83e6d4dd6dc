import type { Constraint, Resource } from "@/lib/terraform";

/** An argument and its write-only form exclude each other, also where the provider's errors did not give that away. */
export function besideWriteOnly({ attributes }: Resource, about: readonly Constraint[]): readonly Constraint[] {
  return attributes.flatMap(({ name }): readonly Constraint[] => {
    const plain = name.replace(/_wo$/, "");
    const isPair = plain !== name && attributes.some((other) => other.name === plain);
    if (!isPair || about.some((constraint) => excludes(constraint, plain, name))) return [];
    return [
      { kind: "conflict", path: plain, other: name },
      { kind: "conflict", path: name, other: plain },
    ];
  });
}

function excludes(constraint: Constraint, one: string, other: string): boolean {
  if (constraint.kind === "exactly") return constraint.group.includes(one) && constraint.group.includes(other);
  return (
    constraint.kind === "conflict" && [one, other].includes(constraint.path) && [one, other].includes(constraint.other)
  );
}
