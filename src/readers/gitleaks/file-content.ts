import { readableText } from '../../parsers/readable-text.ts';
import { type ArchiveKind, archiveKind, zipBehind } from './archive-kind.ts';
import { archiveMembers, ClosedArchive } from './archive-members.ts';

/** What a file says, the files inside of it included when it is an archive. */
export interface FileContent {
  /** `plain`: the file's own bytes. `fetched`: those that a pointer stands for. */
  readonly form: 'plain' | 'fetched' | 'strings' | 'archive';
  readonly text: Buffer;
  /** Where each file of an archive begins in `text`. A file of a nested archive is named `inner.zip!file`. */
  readonly members: readonly { readonly name: string; readonly startLine: number }[];
  /** Archives that were opened to their end, nested ones included. */
  readonly archives: number;
  /** What of it was not read, each a part of a sentence: `it is an encrypted zip archive`. */
  readonly problems: readonly string[];
}

/** An archive in an archive, and so on: what lies deeper is not read. */
const MAX_DEPTH = 5;

/** What archives of one file may unpack to, as a multiple of what a file may have. */
const UNPACKED = 4;

/** Reads a file for an engine that knows plain text only. `maxBytes` bounds one file; never throws. */
export const fileContent = async (content: Buffer, maxBytes: number): Promise<FileContent> => {
  const archive = archiveIn(content);
  if (archive === undefined) return plainContent(content);
  const unpacked = new Unpacked(maxBytes * UNPACKED);
  await unpacked.open(archive, '', 1);
  // Of an archive that is not whole, or that stands behind something else, the readable parts count as well.
  if (unpacked.problems.size > 0 || archive.isBehind) unpacked.add('', readableText(content).bytes);
  return unpacked.result();
};

interface Archive {
  readonly kind: ArchiveKind;
  readonly content: Buffer;
  /** Something else stands in front of it. */
  readonly isBehind: boolean;
}

const archiveIn = (content: Buffer): Archive | undefined => {
  const kind = archiveKind(content);
  if (kind !== undefined) return { kind, content, isBehind: false };
  const behind = zipBehind(content);
  return behind === undefined ? undefined : { kind: 'zip', content: behind, isBehind: true };
};

const plainContent = (content: Buffer): FileContent => {
  const { form, bytes } = readableText(content);
  return { form, text: bytes, members: [], archives: 0, problems: [] };
};

class Unpacked {
  readonly problems = new Set<string>();
  opened = 0;
  private readonly pieces: Buffer[] = [];
  private readonly members: { name: string; startLine: number }[] = [];
  private line = 1;
  private room: number;

  constructor(room: number) {
    this.room = room;
  }

  async open({ content, kind }: Archive, path: string, depth: number): Promise<void> {
    if (kind === 'foreign') this.problems.add('it is an archive of a kind that is not opened');
    else if (depth > MAX_DEPTH) this.problems.add(`it is an archive with archives more than ${MAX_DEPTH} deep in it`);
    else {
      try {
        const members = await archiveMembers(content, kind, this.room);
        this.opened++;
        for (const member of members) this.room -= member.content.length;
        for (const member of members) await this.take(member.content, joined(path, member.name), depth);
      } catch (error) {
        if (!(error instanceof ClosedArchive)) throw error;
        this.problems.add(path === '' ? error.message : `${error.message} (\`${path}\` in it)`);
      }
    }
  }

  add(name: string, text: Buffer): void {
    this.members.push({ name, startLine: this.line });
    this.pieces.push(text, NEWLINES);
    this.line += countLines(text) + NEWLINES.length;
  }

  result(): FileContent {
    const text = Buffer.concat(this.pieces);
    return { form: 'archive', text, members: this.members, archives: this.opened, problems: [...this.problems] };
  }

  private async take(content: Buffer, path: string, depth: number): Promise<void> {
    const archive = archiveIn(content);
    if (archive !== undefined) await this.open(archive, path, depth + 1);
    if (archive === undefined || archive.isBehind || archive.kind === 'foreign') {
      this.add(path, readableText(content).bytes);
    }
  }
}

const NEWLINES = Buffer.from('\n\n');

const joined = (outer: string, inner: string): string => [outer, inner].filter((part) => part !== '').join('!');

const countLines = (text: Buffer): number => {
  let lines = 0;
  for (let at = text.indexOf(0x0a); at !== -1; at = text.indexOf(0x0a, at + 1)) lines++;
  return lines;
};

/** The file of an archive that a line of its text belongs to, and the line's number in that file. */
export const memberAt = (
  { members }: Pick<FileContent, 'members'>,
  line: number,
): { readonly name: string; readonly line: number } | undefined => {
  const member = members.findLast(({ startLine }) => startLine <= line);
  return member === undefined ? undefined : { name: member.name, line: line - member.startLine + 1 };
};
