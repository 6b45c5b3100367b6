import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { failed, type HttpFailure } from './http-answer.ts';

export type Body = { readonly status: 'read'; readonly text: string } | HttpFailure;

/** Reads a body up to `maxBytes`, counted as it comes and again unpacked: what unpacks to more is not unpacked to its end. */
export const readBody = async (
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  encoding: string,
  maxBytes: number,
): Promise<Body> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) return tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return unpacked(Buffer.concat(chunks), encoding.trim().toLowerCase(), maxBytes);
};

const unpack = promisify(gunzip);

const unpacked = async (bytes: Buffer, encoding: string, maxOutputLength: number): Promise<Body> => {
  if (encoding === '' || encoding === 'identity') return { status: 'read', text: bytes.toString() };
  if (encoding !== 'gzip' && encoding !== 'x-gzip')
    return failed('not-json', 'answered in a form that nobody asked for');
  try {
    return { status: 'read', text: (await unpack(bytes, { maxOutputLength })).toString() };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxOutputLength);
    return failed('cut-off', 'sent an answer that cannot be unpacked');
  }
};

const tooLarge = (maxBytes: number): HttpFailure =>
  failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);
