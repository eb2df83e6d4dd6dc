import { holdsStandIn, piecesSpelt, spellStandIn } from "@/lib/plan/stand-in";
import type { Existing } from "./existing";
import { importFormOf } from "./import-forms";
import { importIdOf } from "./import-id";
import { plainText } from "./plain-text";

/** What each address of the bundle is in what exists. */
export type Bound = ReadonlyMap<string, Existing>;

/** A value of the bundle, once everything that it refers to is found. */
export type Resolved =
  /** Its pieces, with a gap between two for what AWS alone says. */
  | { readonly kind: "text"; readonly pieces: readonly string[] }
  /** It refers to something that is made anew. */
  | { readonly kind: "new"; readonly address: string }
  | { readonly kind: "unknown" };

/** What a value comes to. What is not set is the same as what is empty. */
export function resolve(canonical: string | undefined, bound: Bound): Resolved {
  const text = canonical === undefined ? "" : plainText(canonical);
  if (text === undefined) return { kind: "unknown" };
  const pieces: string[] = [""];
  for (const [at, piece] of piecesSpelt(text).entries()) {
    const last = pieces.length - 1;
    if (at % 2 === 0) pieces[last] += piece;
    else if (/^(?:data|var|local|each)\.|^\?/.test(piece)) pieces.push("");
    else {
      const { address, attribute } = referenceIn(piece);
      const found = bound.get(address);
      if (!found) return { kind: "new", address };
      const held = attributeOf(found, attribute);
      if (found.from === "state" && isFilledIn(held)) pieces.push("");
      else pieces[last] += held;
    }
  }
  return { kind: "text", pieces };
}

/** Whether a text is, from its beginning, what AWS fills in. */
function isFilledIn(text: string): boolean {
  return holdsStandIn(text) && piecesSpelt(text)[0] === "";
}

/** The address in a value that is a reference and nothing else. */
export function loneReference(canonical: string): { readonly address: string; readonly attribute: string } | undefined {
  const [before, reference, after, ...more] = piecesSpelt(plainText(canonical) ?? "");
  return reference !== undefined && before === "" && after === "" && more.length === 0
    ? referenceIn(reference)
    : undefined;
}

/** `aws_subnet.private["a"].id` */
function referenceIn(reference: string) {
  const end = reference.lastIndexOf(".");
  return { address: reference.slice(0, end), attribute: reference.slice(end + 1).replace(/ .*$/, "") };
}

/** An attribute as other values hold it: what nobody says has the name that the old Terraform gives it. */
export function attributeOf({ address, type, values }: Existing, attribute: string): string {
  const known = values.get(attribute);
  if (known !== undefined) return known;
  const form = importFormOf(type);
  const id = attribute === "id" && form && "id" in form ? importIdOf(form, values) : undefined;
  return id ?? spellStandIn({ address, attribute });
}

/** Whether a text is made of the pieces, with something in each gap. */
export function fits(pieces: readonly string[], text: string): boolean {
  const [first = "", ...others] = pieces;
  if (others.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    const isLast = index === others.length - 1;
    const found = isLast ? text.length - piece.length : text.indexOf(piece, at + 1);
    if (found <= at || !text.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return true;
}
