import ipaddr from 'ipaddr.js';

/** Whom a list of addresses lets in. */
export type Reach = 'nobody' | 'listed' | 'everyone';

/**
 * Whom CIDR ranges and single addresses let in together. Everyone: a range that holds a large part of all addresses, such as
 * `0.0.0.0/0` or `::/0`; two halves of the Internet are the Internet. What is no address lets nobody in: `0.0.0.0/32` is a single
 * address that nobody has.
 */
export const reachOf = (sources: readonly string[]): Reach => {
  const ranges = sources.flatMap((source) => rangeOf(source) ?? []);
  if (ranges.some(({ kind, bits }) => bits < WIDE[kind])) return 'everyone';
  return ranges.some(({ isNobodys }) => !isNobodys) ? 'listed' : 'nobody';
};

/** Ranges with fewer bits than these are no choice of addresses: the largest that anybody was given is a /8, or an IPv6 /16. */
const WIDE = { ipv4: 8, ipv6: 16 } as const;

interface Range {
  readonly kind: 'ipv4' | 'ipv6';
  readonly bits: number;
  readonly isNobodys: boolean;
}

const rangeOf = (source: string): Range | undefined => {
  const text = source.trim();
  const cidr = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  if (!ipaddr.isValidCIDR(cidr)) return undefined;
  const [address, bits] = ipaddr.parseCIDR(cidr);
  const kind = address.kind();
  return { kind, bits, isNobodys: bits > 31 && address.range() === 'unspecified' };
};

/** Whether an address is one that only the machine itself reaches. */
export const isLoopback = (address: string): boolean => {
  const text = address.replace(/^\[|\]$/g, '');
  return text === 'localhost' || (ipaddr.isValid(text) && ipaddr.parse(text).range() === 'loopback');
};

/** Whether an address belongs to a private network, which the Internet cannot reach. */
export const isPrivate = (address: string): boolean => {
  const text = address.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(text) && ['private', 'uniqueLocal', 'linkLocal'].includes(ipaddr.parse(text).range());
};
