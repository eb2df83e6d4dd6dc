import { STRING } from "../../value/type";
import { known, numberOf, stringOf, type Value } from "../../value/value";
import { collection, type ExactTable, type Failure, fail, isWholeNumber } from "./exact";

interface Prefix {
  /** 32 or 128. */
  readonly size: number;
  readonly address: bigint;
  readonly length: number;
}

function octetsOf(text: string): bigint | undefined {
  const octets = text.split(".");
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255))
    return undefined;
  return octets.reduce((sum, octet) => (sum << 8n) + BigInt(octet), 0n);
}

/** Eight groups, of which a run of zeros may be left out. */
function groupsOf(text: string): bigint | undefined {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted?.[2] === undefined ? undefined : octetsOf(dotted[2]);
  if (dotted && tail === undefined) return undefined;
  const written =
    tail === undefined ? text : `${dotted?.[1]}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
  const halves = written.split("::");
  if (halves.length > 2) return undefined;
  const [before = [], after = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const missing = 8 - before.length - after.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...before, ...Array<string>(missing).fill("0"), ...after];
  if (!groups.every((group) => /^[\da-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((sum, group) => (sum << 16n) + BigInt(`0x${group}`), 0n);
}

function prefixOf(value: Value | undefined): Prefix | undefined {
  const [, host = "", bits = ""] = /^([^/]+)\/(\d{1,3})$/.exec((value && stringOf(value)) ?? "") ?? [];
  const size = host.includes(":") ? 128 : 32;
  const address = size === 128 ? groupsOf(host) : octetsOf(host);
  if (address === undefined || bits === "" || Number(bits) > size) return undefined;
  const free = BigInt(size - Number(bits));
  return { size, address: (address >> free) << free, length: Number(bits) };
}

const NO_PREFIX = fail(0, "a CIDR block such as 10.0.0.0/16");

/** Only of IPv4: how Terraform shortens an IPv6 address is none of our business. */
function spell({ size, address }: Pick<Prefix, "size" | "address">): string | undefined {
  if (size !== 32) return undefined;
  return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
}

function textOf(text: string | undefined, length?: number): Value | undefined {
  return text === undefined ? undefined : known(length === undefined ? text : `${text}/${length}`);
}

function cidrhost([source, host]: readonly Value[]): Value | Failure | undefined {
  const prefix = prefixOf(source);
  const number = host && numberOf(host);
  if (!prefix) return NO_PREFIX;
  if (!isWholeNumber(number)) return fail(1, "a whole number");
  const room = 1n << BigInt(prefix.size - prefix.length);
  const wanted = BigInt(number);
  // A negative one counts from the end.
  if (wanted < 0n ? -wanted > room : wanted >= room) return fail(1, `one of ${room} hosts`);
  return textOf(spell({ ...prefix, address: prefix.address + (wanted < 0n ? room + wanted : wanted) }));
}

function cidrnetmask([source]: readonly Value[]): Value | Failure | undefined {
  const prefix = prefixOf(source);
  if (!prefix) return NO_PREFIX;
  if (prefix.size !== 32) return fail(0, "a block of IPv4 addresses");
  const mask = ((1n << 32n) - 1n) ^ ((1n << BigInt(32 - prefix.length)) - 1n);
  return textOf(spell({ size: 32, address: mask }));
}

/** Terraform counts with machine words: up to 32 new bits, for IPv6 in one step too. */
const MAX_BITS = 32;

function cidrsubnet([source, added, index]: readonly Value[]): Value | Failure | undefined {
  const prefix = prefixOf(source);
  const [bits, number] = [added && numberOf(added), index && numberOf(index)];
  if (!prefix) return NO_PREFIX;
  if (!isWholeNumber(bits)) return fail(1, "a whole number");
  if (!isWholeNumber(number)) return fail(2, "a whole number");
  if (bits < 0) return undefined;
  if (prefix.length + bits > prefix.size) return fail(1, `at most ${prefix.size - prefix.length} further bits`);
  if (BigInt(number) >= 1n << BigInt(bits) || -BigInt(number) > 1n << BigInt(bits))
    return fail(2, `a number below ${2 ** bits}`);
  const length = prefix.length + bits;
  if (number < 0) return undefined;
  return textOf(
    spell({ ...prefix, address: prefix.address + (BigInt(number) << BigInt(prefix.size - length)) }),
    length,
  );
}

/** https://developer.hashicorp.com/terraform/language/functions/cidrsubnets */
function cidrsubnets([source, ...added]: readonly Value[]): Value | Failure | undefined {
  const prefix = prefixOf(source);
  if (!prefix) return NO_PREFIX;
  const end = prefix.address + (1n << BigInt(prefix.size - prefix.length));
  let next = prefix.address;
  const subnets: (Value | undefined)[] = [];
  for (const [index, value] of added.entries()) {
    const bits = numberOf(value);
    if (!isWholeNumber(bits) || bits < 1) return fail(index + 1, "a whole number of at least 1");
    const length = prefix.length + bits;
    if (bits > MAX_BITS || length > prefix.size)
      return fail(index + 1, `at most ${Math.min(MAX_BITS, prefix.size - prefix.length)} further bits`);
    const room = 1n << BigInt(prefix.size - length);
    const start = ((next + room - 1n) / room) * room;
    if (start + room > end) return fail(index + 1, "as much room as is left in the block");
    subnets.push(textOf(spell({ ...prefix, address: start }), length));
    next = start + room;
  }
  return subnets.every((subnet) => subnet !== undefined) ? collection("list", subnets, STRING) : undefined;
}

export const networks: ExactTable = {
  cidrhost: { value: cidrhost },
  cidrnetmask: { value: cidrnetmask },
  cidrsubnet: { value: cidrsubnet },
  cidrsubnets: { value: cidrsubnets },
};
