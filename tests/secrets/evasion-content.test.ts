import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { tarGzOf, tarOf, zipOf } from './made-archives.ts';
import { ALL_ENGINES, MAIN_ENGINE } from './scan.ts';
import { LINE, SECRET, type Trick, tryTrick } from './tricks.ts';

// Files whose content a scanner of diffs or of plain text does not see.

const file = (name: string, path: string, content: string | Buffer, more: Partial<Trick> = {}): Trick => ({
  name,
  path,
  outcome: 'found',
  plant: ({ write, commit }) => {
    write(path, content);
    commit();
  },
  ...more,
});

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

const lfsPointer = (content: string) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(content).digest('hex')}\nsize ${content.length}\n`;

const LONG_LINE = Buffer.alloc(300_000, 'x ');

const TRICKS: readonly Trick[] = [
  file('UTF-16 little endian with a byte order mark', 'a.txt', utf16(`\ufeffone\n${LINE}`, false), {
    engines: ALL_ENGINES,
  }),
  file('UTF-16 big endian with a byte order mark', 'a.txt', utf16(`\ufeffone\n${LINE}`, true)),
  file('UTF-16 little endian without a mark', 'a.txt', utf16(`one\n${LINE}`, false)),
  file('UTF-16 big endian without a mark', 'a.txt', utf16(`one\n${LINE}`, true)),
  file('UTF-32', 'a.txt', Buffer.from([...LINE].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]))),
  file('a byte order mark that lies', 'a.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(LINE)])),
  file(
    'UTF-16 with plain text in its middle',
    'a.txt',
    Buffer.concat([utf16('\ufeffone\n', false), Buffer.from(LINE), utf16('two', false)]),
  ),
  file('a NUL byte in front', 'a.txt', `\0${LINE}`, { engines: ALL_ENGINES }),
  file(
    'a binary file around it',
    'a.dat',
    Buffer.concat([Buffer.alloc(5000, '\x01\x00\xfe'), Buffer.from(LINE), Buffer.alloc(5000, '\x00\x02')]),
  ),
  file('lines that end in CR LF', 'a.txt', `one\r\n${LINE.trim()}\r\n`),
  file('lines that end in CR alone', 'a.txt', `one\r${LINE.trim()}\rtwo`),
  file('no newline at the end', 'a.txt', LINE.trim()),
  file('a byte that is no UTF-8', 'a.txt', Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(LINE)])),
  file('the first bytes of a PDF', 'a.txt', `%PDF-1.7\n${LINE}`, { engines: ALL_ENGINES }),
  file('the first bytes of a program', 'a.txt', `MZ ${LINE}`),
  file('the first bytes of a script for a printer', 'a.txt', `%!PS\n${LINE}`),
  file('the mark of a tar where a tar has it', 'a.txt', `${'x'.repeat(257)}ustar\n${LINE}`),
  file('the same mark where our copy would have it', 'a.txt', `${'x'.repeat(256)}ustar\n${LINE}`),
  file('the first bytes of a zip that is none', 'a.txt', `PK\x03\x04\n${LINE}`, { outcome: 'found or named' }),
  file('base64', 'a.txt', `blob: ${Buffer.from(LINE).toString('base64')}\n`),
  file('a very long line', 'a.txt', Buffer.concat([LONG_LINE, Buffer.from(LINE), LONG_LINE])),
  file(
    'the place where an engine cuts a file in two',
    'node_modules/a.js',
    `${'x '.repeat(62_490)}${LINE}${'y '.repeat(70_000)}`,
  ),
  file(
    'the place where we cut a file in two',
    'node_modules/a.js',
    `${'x '.repeat(47_990)}${LINE}${'y '.repeat(70_000)}`,
    { engines: ALL_ENGINES },
  ),
  file(
    'a text that looks like a diff',
    'a.txt',
    `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+y\n-- a\n++ b\n${LINE}commit ${'0'.repeat(40)}\n`,
  ),
  file('a zip', 'a.zip', zipOf({ 'in/file.txt': `one\n${LINE}` }), { member: 'in/file.txt', engines: ALL_ENGINES }),
  file('a zip under another name', 'photo.jpg', zipOf({ 'file.txt': LINE }), { member: 'file.txt' }),
  file(
    'a zip behind something else',
    'setup.sh',
    Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), zipOf({ 'file.txt': LINE })]),
  ),
  file('text in front of a zip', 'setup.sh', Buffer.concat([Buffer.from(LINE), zipOf({ 'a.txt': 'harmless' })])),
  file('a zip in a zip', 'a.zip', zipOf({ 'b.zip': zipOf({ 'c.zip': zipOf({ 'file.txt': LINE }) }) }), {
    member: 'b.zip!c.zip!file.txt',
  }),
  file('a zip with UTF-16 in it', 'a.zip', zipOf({ 'file.txt': utf16(LINE, false) })),
  file('a zip whose file is in an allow-listed folder', 'a.zip', zipOf({ 'node_modules/x/a.png': LINE })),
  file('a zip with a name that points out of it', 'a.zip', zipOf({ '../../../etc/passwd': LINE })),
  file('an encrypted zip', 'a.zip', zipOf({ 'file.txt': LINE }, { encrypted: true }), { outcome: 'named' }),
  file('half of a zip', 'a.zip', zipOf({ 'file.txt': LINE }).subarray(0, 60), { outcome: 'named' }),
  file('a zip bomb', 'a.zip', zipOf({ 'file.txt': Buffer.alloc(9_000_000) }), {
    outcome: 'named',
    maxFileMegabytes: 1,
  }),
  file(
    'a file of a kind of archive that is not opened',
    'a.xz',
    Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2, 3]),
    { outcome: 'named' },
  ),
  file('a file over the size limit', 'big.txt', Buffer.concat([Buffer.alloc(1_100_000, 'word '), Buffer.from(LINE)]), {
    outcome: 'named',
    maxFileMegabytes: 1,
    engines: ALL_ENGINES,
  }),
  file('a pointer to Git LFS', 'model.bin', lfsPointer(LINE), { outcome: 'named' }),
  {
    name: 'a pointer to what Git LFS has fetched',
    path: 'model.bin',
    outcome: 'found',
    plant: ({ folder, write, commit }) => {
      const oid = createHash('sha256').update(LINE).digest('hex');
      const place = join(folder, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, oid), LINE);
      write('model.bin', lfsPointer(LINE));
      commit();
    },
  },
  {
    name: 'a pointer to Git LFS whose content is another one',
    path: 'model.bin',
    outcome: 'named',
    plant: ({ folder, write, commit }) => {
      const oid = createHash('sha256').update(LINE).digest('hex');
      const place = join(folder, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4));
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, oid), 'harmless');
      write('model.bin', lfsPointer(LINE));
      commit();
    },
  },
  {
    name: 'a tar with a zip in it, compressed',
    path: 'a.tar.gz',
    member: 'in/b.zip!file.txt',
    outcome: 'found',
    engines: ALL_ENGINES,
    plant: async ({ write, commit }) => {
      write('a.tar.gz', await tarGzOf({ 'in/b.zip': zipOf({ 'file.txt': LINE }) }));
      commit();
    },
  },
  {
    name: 'archives in archives, deeper than anyone looks',
    path: 'a.tar',
    outcome: 'named',
    plant: async ({ write, commit }) => {
      let nested: Buffer = zipOf({ 'file.txt': LINE });
      for (let depth = 0; depth < 6; depth++) nested = await tarOf({ 'nested.zip': zipOf({ 'in.tar': nested }) });
      write('a.tar', nested);
      commit();
    },
  },
  {
    name: 'a private key whose lines came in two commits',
    path: 'notes.txt',
    outcome: 'found',
    kind: 'private-key',
    plant: ({ write, commit }) => {
      const lines = privateKeyLines();
      write('notes.txt', `${lines.slice(0, 7).join('\n')}\n`);
      commit();
      write('notes.txt', `${lines.join('\n')}\n`);
      commit();
    },
  },
  {
    name: 'a private key whose lines came in two commits, in all history',
    path: 'notes.txt',
    outcome: 'found',
    kind: 'private-key',
    scope: ({ head }) => ({ mode: 'history', head }),
    plant: ({ write, commit }) => {
      const lines = privateKeyLines();
      write('notes.txt', `${lines.slice(0, 7).join('\n')}\n`);
      commit();
      write('notes.txt', `${lines.join('\n')}\n`);
      commit();
    },
  },
  {
    name: 'a secret put together in two commits on one line',
    path: 'a.txt',
    outcome: 'found',
    plant: ({ write, commit }) => {
      write('a.txt', `token ${SECRET.value.slice(0, 20)}`);
      commit();
      write('a.txt', LINE);
      commit();
    },
  },
];

const privateKeyLines = (): readonly string[] => {
  const edge = (word: string) => `${'-'.repeat(5)}${word} RSA ${'PRIVATE'} KEY${'-'.repeat(5)}`;
  const body = Array.from({ length: 12 }, (_, n) =>
    createHash('sha512').update(`line ${n}`).digest('base64').slice(0, 64),
  );
  return [edge('BEGIN'), ...body, edge('END')];
};

const named = (tricks: readonly Trick[]) => tricks.map((trick) => [trick.name, trick] as const);

describe.each(ALL_ENGINES)('with the %s engine', (engine) => {
  const tricks = TRICKS.filter(({ engines = [MAIN_ENGINE] }) => engines.includes(engine));
  test.for(named(tricks))('a secret does not hide in %s', async ([, trick]) => tryTrick(trick, engine));
});

describe('in all history', () => {
  const tricks = TRICKS.filter(({ scope }) => scope === undefined);
  test.for(named(tricks))('a secret does not hide in %s', async ([, trick]) => tryTrick(trick, MAIN_ENGINE, 'history'));
});

describe('in the working folder', () => {
  const tricks = TRICKS.filter(({ scope, inFinalTree = true }) => scope === undefined && inFinalTree);
  test.for(named(tricks))('a secret does not hide in %s', async ([, trick]) => tryTrick(trick, MAIN_ENGINE, 'tree'));
});
