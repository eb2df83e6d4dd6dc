/**
 * Domains that RFC 2606 and RFC 6761 reserve for documentation and tests, and the words people leave in by mistake.
 * Source: https://www.rfc-editor.org/rfc/rfc2606
 */
const reservedDomain =
  /(?:^|[@.])(?:example\.(?:com|net|org|edu)|(?:example|test|invalid|localhost|local)|(?:your-?|my-?)?(?:domain|company)\.(?:com|net|org|io))$/i;

/** Text that stands for a value somebody still has to supply. */
export const placeholderPattern =
  /(?:change[-_ ]?me|replace[-_ ]?me|\byour[-_ ](?:[a-z]+[-_ ]){0,8}here\b|<[a-z][a-z _-]*>|\bplaceholder\b|\btodo\b|\bxxx+\b)/i;

/** True for a domain or the domain of an address that nobody can receive mail or traffic at. */
export function isPlaceholderDomain(domainOrAddress: string): boolean {
  return reservedDomain.test(domainOrAddress);
}
