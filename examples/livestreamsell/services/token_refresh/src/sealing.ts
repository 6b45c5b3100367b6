import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { Secret } from './secret.ts';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM, as the worker's `livestreamsell/sealing.py` opens it: nonce, ciphertext and tag in base64, with the page as associated
 * data. What is sealed for one page cannot be opened for another.
 */
export class Sealer {
  readonly #key: KeyObject;

  constructor(base64Key: Secret) {
    const key = Buffer.from(base64Key.reveal(), 'base64');
    if (key.length !== KEY_BYTES) throw new RangeError('ENCRYPTION_KEY_AES256 must be 32 bytes in base64');
    this.#key = createSecretKey(key);
  }

  seal(token: Secret, pageId: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.#key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(pageId));
    const sealed = [nonce, cipher.update(token.reveal(), 'utf8'), cipher.final(), cipher.getAuthTag()];
    return Buffer.concat(sealed).toString('base64');
  }

  /** Throws for what was changed, or was sealed with another key or for another page. */
  open(sealed: string, pageId: string): Secret {
    const raw = Buffer.from(sealed, 'base64');
    // The length of the tag is fixed here: Node takes a shorter one, which is easier to forge, from whoever leaves it open.
    const decipher = createDecipheriv(ALGORITHM, this.#key, raw.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(pageId))
      .setAuthTag(raw.subarray(-TAG_BYTES));
    const token = [decipher.update(raw.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return new Secret(Buffer.concat(token).toString('utf8'));
  }
}
