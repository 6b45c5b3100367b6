import { type NamesTree, namesInJson } from '../../parsers/names-in-json.ts';
import { failed, type HttpFailure } from './http-answer.ts';

export type Names = { readonly status: 'read'; readonly tree: NamesTree } | HttpFailure;

/** Reads a body up to `maxBytes` and keeps the texts of `keys` alone; every chunk is wiped once it was read. */
export const readNames = async (
  body: AsyncIterable<Uint8Array>,
  encoding: string,
  maxBytes: number,
  keys: ReadonlySet<string>,
): Promise<Names> => {
  const names = namesInJson(keys);
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > maxBytes) return failed('too-large', `sent an answer of more than ${Math.round(maxBytes / 1024)} KiB`);
    names.push(chunk);
    chunk.fill(0);
  }
  if (encoding !== '' && encoding !== 'identity') return failed('not-json', 'answered in a form that nobody asked for');
  const reading = names.end();
  return reading.ok
    ? { status: 'read', tree: reading.tree }
    : failed('not-json', 'sent an answer that is no JSON, or is cut off');
};
