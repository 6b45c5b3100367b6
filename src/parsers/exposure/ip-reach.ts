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
  const read = parsed(source);
  if (read === undefined) return undefined;
  const [address, bits] = read;
  return { kind: address.kind(), bits, isNobodys: bits > 31 && address.range() === 'unspecified' };
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

/** Those of `ranges` that are not wholly within one of `allowed`; what is no address is outside. */
export const rangesOutside = (ranges: readonly string[], allowed: readonly string[]): readonly string[] => {
  const known = allowed.map(parsed).filter((range) => range !== undefined);
  return ranges.filter((range) => {
    const own = parsed(range);
    return own === undefined || !known.some((other) => isWithin(own, other));
  });
};

type Parsed = readonly [ReturnType<typeof ipaddr.parse>, number];

const parsed = (source: string): Parsed | undefined => {
  const text = source.trim();
  const cidr = text.includes('/') ? text : `${text}/${text.includes(':') ? 128 : 32}`;
  return ipaddr.isValidCIDR(cidr) ? ipaddr.parseCIDR(cidr) : undefined;
};

const isWithin = ([address, bits]: Parsed, [other, otherBits]: Parsed): boolean =>
  address.kind() === other.kind() && bits >= otherBits && address.match(other, otherBits);
