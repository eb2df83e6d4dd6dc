import type { BlockView, Module } from "@/lib/terraform";
import type { Issues } from "../context/issue";
import { type Address, addressIn, spellAddress } from "./address";
import { moduleAt } from "./check-moves";

interface Move {
  readonly view: BlockView;
  readonly from: string;
  readonly to: string;
  readonly source: Address;
}

/** Moves that every plan refuses. https://github.com/hashicorp/terraform/blob/main/internal/refactoring/move_validate.go */
export function checkMovesLater(module: Module, issues: Issues): void {
  const moves = movesIn(module);
  const refuse = ({ view }: Move, message: string) =>
    issues.add("plan-can-succeed", view.file, { range: view.block.typeRange }, `${message}: every plan fails`);
  const byFrom = new Map<string, Move>();
  const byTo = new Map<string, Move>();
  for (const move of moves) {
    const [same, other] = [byFrom.get(move.from), byTo.get(move.to)];
    if (move.from === move.to) refuse(move, `${move.from} is moved to itself, expected another address`);
    else if (same && same.to !== move.to) refuse(move, `${move.from} is moved to two places, expected one`);
    else if (other && other.from !== move.from) refuse(move, `two objects are moved to ${move.to}, expected one`);
    else if (isStillThere(module, move))
      refuse(move, `${move.from} is moved and still declared, expected it under its new address alone`);
    if (!same) byFrom.set(move.from, move);
    if (!other) byTo.set(move.to, move);
  }
  for (const ring of ringsOf(byFrom)) refuse(ring, `${ring.from} is moved in a ring, expected an end`);
}

function movesIn(module: Module): readonly Move[] {
  return module.topBlocks("moved").flatMap((view) => {
    const [source, target] = ["from", "to"].map((name) => {
      const value = view.expression(name);
      return value && addressIn(value);
    });
    const [from, to] = [source && spellAddress(source), target && spellAddress(target)];
    return source && from !== undefined && to !== undefined ? [{ view, from, to, source }] : [];
  });
}

/** Each ring once, at its first move. */
function ringsOf(byFrom: ReadonlyMap<string, Move>): readonly Move[] {
  const done = new Set<string>();
  const found: Move[] = [];
  for (const start of byFrom.values()) {
    const path = new Set<string>();
    let at: Move | undefined = start;
    while (at && !done.has(at.from) && !path.has(at.from)) {
      path.add(at.from);
      at = byFrom.get(at.to);
    }
    if (at && path.has(at.from) && at.from !== at.to) found.push(at);
    for (const from of path) done.add(from);
  }
  return found;
}

/** The whole object of the old address; one that only gets a key stays where it is. */
function isStillThere(module: Module, { source, to, from }: Move): boolean {
  const keys = [...source.modules.map(({ key }) => key), source.resource?.key];
  if (keys.some((key) => key !== undefined) || to.startsWith(`${from}[`)) return false;
  return isDeclared(module, source);
}

/** The object of an address is among the files. */
export function isDeclared(module: Module, { modules, resource }: Address): boolean {
  if (!resource) {
    const last = modules.at(-1);
    return last !== undefined && moduleAt(module, modules.slice(0, -1))?.moduleCall(last.name) !== undefined;
  }
  if (resource.mode !== "managed") return false;
  return moduleAt(module, modules)?.resource(`${resource.type}.${resource.name}`) !== undefined;
}
