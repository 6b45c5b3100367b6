import type { FakeSecret } from './fake-secrets.ts';

/** So few characters of a secret in a row are already too many; of hex digits, which fingerprints are made of too, twice as many. */
const lengthOf = (part: string): number => (/^[0-9a-f]+$/.test(part) ? 8 : 4);

/** The pieces of these secrets that stand in a text. */
export const toldPieces = (text: string, secrets: readonly FakeSecret[]): readonly string[] =>
  secrets.flatMap(({ hidden }) => hidden.flatMap(piecesOf)).filter((piece) => text.includes(piece));

const piecesOf = (part: string): readonly string[] =>
  Array.from({ length: part.length - lengthOf(part) + 1 }, (_, start) => part.slice(start, start + lengthOf(part)));
