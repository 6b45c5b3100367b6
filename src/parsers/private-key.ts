/** The head of a private key file: where it stands and what it says of itself. */
export interface PrivateKeyHead {
  readonly line: number;
  readonly column: number;
  readonly format: string;
  readonly encrypted: boolean;
}

/** PEM (RFC 7468), OpenSSH, OpenPGP (RFC 9580) and PuTTY. */
const HEAD = /-----BEGIN (?:([A-Z0-9]+(?: [A-Z0-9]+)*) )?PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d+: /m;

const LOCKED = /^Proc-Type: 4,ENCRYPTED|^Encryption: (?!none)/m;

/** The first private key in a text, or undefined: certificates and public keys are none. Never throws. */
export const findPrivateKey = (text: string): PrivateKeyHead | undefined => {
  const found = HEAD.exec(text);
  if (found === null) return undefined;
  const before = text.slice(0, found.index);
  const format = found[0].startsWith('PuTTY') ? 'PuTTY' : (found[1] ?? 'PKCS #8');
  return {
    line: before.split('\n').length,
    column: found.index - before.lastIndexOf('\n'),
    format,
    encrypted: format.includes('ENCRYPTED') || LOCKED.test(text.slice(found.index, found.index + 1000)),
  };
};
