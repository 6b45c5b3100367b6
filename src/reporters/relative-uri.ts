/**
 * A path of the repository as a relative URI reference: every segment percent-encoded as UTF-8, so that no segment is taken for a
 * scheme, a query or a step upwards. A path that names nothing gives `.`.
 */
export const relativeUri = (path: string): string =>
  path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map(encodeSegment)
    .join('/') || '.';

const encodeSegment = (segment: string): string =>
  [...new TextEncoder().encode(segment)].map((byte) => UNRESERVED[byte] ?? percent(byte)).join('');

const percent = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** By byte. Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const UNRESERVED: readonly (string | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return /[A-Za-z0-9._~-]/.test(character) ? character : undefined;
});
