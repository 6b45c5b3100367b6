import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Command, createCommands } from '../../src/readers/commands.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const node = (script: string, more: Partial<Command> = {}): Command => ({
  program: process.execPath,
  args: ['-e', script],
  folder,
  timeoutSeconds: 60,
  ...more,
});

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const gone = async (pid: number): Promise<boolean> => {
  for (let tries = 0; tries < 200 && isAlive(pid); tries++) await sleep(25);
  return !isAlive(pid);
};

const appears = async (path: string): Promise<string> => {
  for (;;) {
    const text = await readFile(path, 'utf8').catch(() => '');
    if (text !== '') return text;
    await sleep(10);
  }
};

describe('a child that ends by itself', () => {
  test('gives its code, its bytes and what it said on stderr', async () => {
    const result = await createCommands().run(
      node('process.stdout.write(Buffer.from([0, 255, 10])); console.error("hm"); process.exitCode = 7'),
    );
    expect(result).toEqual({ status: 'exited', code: 7, stdout: Buffer.from([0, 255, 10]), stderr: 'hm\n' });
  });

  test('reads its input', async () => {
    const result = await createCommands().run(node('process.stdin.pipe(process.stdout)', { input: 'one\ntwo' }));
    expect(result).toMatchObject({ status: 'exited', code: 0, stdout: Buffer.from('one\ntwo') });
  });

  test('is not vouched for when the source of its input broke', async () => {
    const source = async function* () {
      yield 'half';
      throw new Error('the source broke');
    };
    const echo = 'process.stdin.pipe(process.stdout)';
    await expect(createCommands().run(node(echo, { input: source() }))).rejects.toThrow('the source broke');
  });

  test('may leave its input unread', async () => {
    const result = await createCommands().run(node('', { input: 'x'.repeat(5_000_000) }));
    expect(result).toMatchObject({ status: 'exited', code: 0 });
  });

  test('never goes through a shell', async () => {
    const result = await createCommands().run({ ...node(''), args: ['-p', 'process.argv[1]', '; echo $HOME `id`'] });
    expect(result).toMatchObject({ stdout: Buffer.from('; echo $HOME `id`\n') });
  });

  test('sees no variable that was not named, and sees those it was given', async () => {
    const environment = {
      PATH: process.env['PATH'],
      HOME: '/somewhere',
      GIT_DIR: '/evil',
      GITHUB_TOKEN: 'x',
      SNYK_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      GITLEAKS_CONFIG: 'x',
      NODE_OPTIONS: '--require /evil',
    };
    const command = node('console.log(Object.keys(process.env).sort().join())', { environment: { GIVEN: '1' } });
    const result = await createCommands({ environment }).run(command);
    expect(result).toMatchObject({ stdout: Buffer.from('GIVEN,HOME,LC_ALL,PATH\n') });
  });
});

describe('a child that fails', () => {
  test('is missing when no such program is on PATH', async () => {
    expect(await createCommands().run({ ...node(''), program: 'no-such-program-here' })).toEqual({ status: 'missing' });
  });

  test('is missing when the path leads nowhere', async () => {
    expect(await createCommands().run({ ...node(''), program: join(folder, 'none') })).toEqual({ status: 'missing' });
  });

  test('is not executable without the permission or without a known format', async () => {
    const program = join(folder, 'plain');
    await writeFile(program, 'plain text');
    expect(await createCommands().run({ ...node(''), program })).toEqual({ status: 'not-executable' });
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin', 'tool'), '#!/bin/sh\n', { mode: 0o644 });
    const environment = { PATH: join(folder, 'bin') };
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    const result = await createCommands({ environment }).run({ ...node(''), program: 'tool', folder: elsewhere });
    await rm(elsewhere, { recursive: true });
    expect(result).toEqual({ status: 'not-executable' });
  });

  test('is not started in a folder that is not there', async () => {
    const result = await createCommands().run(node('', { folder: join(folder, 'none') }));
    expect(result).toEqual({ status: 'not-started', reason: 'no such folder' });
  });

  test('is killed when a signal ends it', async () => {
    const result = await createCommands().run(node('process.kill(process.pid, "SIGSEGV")'));
    expect(result).toEqual({ status: 'killed', signal: 'SIGSEGV' });
  });

  test('is not started when its arguments are too long for the system', async () => {
    const result = await createCommands().run(node('', { args: ['x'.repeat(8_000_000)] }));
    expect(result).toEqual({ status: 'not-started', reason: 'E2BIG' });
  });
});

describe('limits', () => {
  test('more output than allowed is a result of its own', async () => {
    const endless = 'const go = () => process.stdout.write("x".repeat(65536), go); go()';
    expect(await createCommands().run(node(endless, { maxStdoutBytes: 1_000_000 }))).toEqual({
      status: 'output-too-large',
    });
  });

  test('exactly the allowed output is fine', async () => {
    const result = await createCommands().run(node('process.stdout.write("x".repeat(1000))', { maxStdoutBytes: 1000 }));
    expect(result).toMatchObject({ status: 'exited', code: 0 });
  });

  test('more words on stderr than allowed are a result of their own', async () => {
    const endless = 'const go = () => process.stderr.write("x".repeat(65536), go); go()';
    expect(await createCommands().run(node(endless, { maxStderrBytes: 1_000_000 }))).toEqual({
      status: 'output-too-large',
    });
  });

  test('a child that hangs is timed out, with what it started itself, however deaf', async () => {
    const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
    const script = `
      const { spawn } = require('node:child_process');
      const { writeFileSync } = require('node:fs');
      const other = spawn(process.execPath, ['-e', ${JSON.stringify(deaf)}], { stdio: 'inherit' });
      writeFileSync('pids', process.pid + ' ' + other.pid);
      ${deaf}`;
    expect(await createCommands().run(node(script, { timeoutSeconds: 1 }))).toEqual({ status: 'timed-out' });
    const [own, other] = (await readFile(join(folder, 'pids'), 'utf8')).split(' ').map(Number);
    expect([await gone(own ?? 0), await gone(other ?? 0)]).toEqual([true, true]);
  });

  test('an abort ends the child and what it started', async () => {
    const script = `
      const { spawn } = require('node:child_process');
      const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
      require('node:fs').writeFileSync('pids', process.pid + ' ' + other.pid);
      setInterval(() => {}, 1000)`;
    const interrupt = new AbortController();
    const running = createCommands({ signal: interrupt.signal }).run(node(script));
    const [own, other] = (await appears(join(folder, 'pids'))).split(' ').map(Number);
    interrupt.abort();
    expect(await running).toEqual({ status: 'aborted' });
    expect([await gone(own ?? 0), await gone(other ?? 0)]).toEqual([true, true]);
  });

  test('nothing is started after an abort', async () => {
    const result = await createCommands({ signal: AbortSignal.abort() }).run(
      node('require("node:fs").writeFileSync("started", "")'),
    );
    expect(result).toEqual({ status: 'aborted' });
    expect(await readFile(join(folder, 'started')).catch(() => 'absent')).toBe('absent');
  });
});

describe('streaming', () => {
  test('hands out output as it comes and tells the end', async () => {
    const { chunks, end } = createCommands().stream(node('process.stdout.write("ab"); process.exitCode = 3'));
    let text = '';
    for await (const chunk of chunks) text += chunk.toString();
    expect(text).toBe('ab');
    expect(await end).toEqual({ status: 'exited', code: 3, stderr: '' });
  });

  test('a child is not read faster than its output is consumed', async () => {
    const script = `
      const { writeFileSync, writeSync } = require('node:fs');
      const piece = Buffer.alloc(65536);
      for (let n = 1; n <= 400; n++) { writeSync(1, piece); writeFileSync('written', String(n)); }`;
    const { chunks, end } = createCommands().stream(node(script));
    let bytes = 0;
    let writtenEarly = 0;
    for await (const chunk of chunks) {
      if (bytes === 0) {
        await sleep(500);
        writtenEarly = Number(await readFile(join(folder, 'written'), 'utf8').catch(() => 0));
      }
      bytes += chunk.length;
    }
    expect(await end).toMatchObject({ status: 'exited', code: 0 });
    expect(bytes).toBe(400 * 65536);
    expect(writtenEarly).toBeLessThan(100);
  });

  test('output that breaks off is no exit, though the child says so', async () => {
    const { chunks, end } = createCommands().stream(node('process.stdout.write("x".repeat(5_000_000))'));
    const iterator = chunks[Symbol.asyncIterator]();
    await iterator.next();
    const read = Readable.prototype.read;
    Readable.prototype.read = function (this: Readable & { bytesRead?: number }, size) {
      if (!this.bytesRead) return read.call(this, size);
      this.destroy(new Error('EIO'));
      return null;
    };
    try {
      while ((await iterator.next()).done !== true);
    } finally {
      Readable.prototype.read = read;
    }
    expect(await end).toEqual({ status: 'output-lost' });
  });

  test('leaving the loop ends the child', async () => {
    const script =
      'require("node:fs").writeFileSync("pid", String(process.pid)); setInterval(() => console.log("x"), 5)';
    const { chunks, end } = createCommands().stream(node(script));
    for await (const _ of chunks) break;
    expect((await end).status).toBe('killed');
    expect(await gone(Number(await readFile(join(folder, 'pid'), 'utf8')))).toBe(true);
  });

  test('a consumer that sleeps does not keep a child alive beyond its time', async () => {
    const endless = 'const go = () => process.stdout.write("x".repeat(65536), go); go()';
    const { end } = createCommands().stream(node(endless, { timeoutSeconds: 1 }));
    expect(await end).toEqual({ status: 'timed-out' });
  });
});

describe('PATH', () => {
  test('a program that the checked folder brings along is never taken', async () => {
    const places = ['bin', join('node_modules', '.bin')].map((place) => join(folder, 'repository', place));
    const outside = await mkdtemp(join(tmpdir(), 'npm-'));
    places.push(join(outside, 'node_modules', '.bin'));
    for (const place of places) {
      await mkdir(place, { recursive: true });
      await writeFile(join(place, 'planted'), '#!/bin/sh\necho planted\n');
      await chmod(join(place, 'planted'), 0o755);
    }
    await writeFile(join(outside, 'planted'), '#!/bin/sh\necho planted\n', { mode: 0o755 });
    const environment = { PATH: ['', '.', 'bin', relative(process.cwd(), outside), ...places].join(delimiter) };
    const command = { ...node(''), program: 'planted', folder: join(folder, 'repository') };
    expect(await createCommands({ environment }).run(command)).toEqual({ status: 'missing' });
    environment.PATH += `${delimiter}${outside}`;
    expect(await createCommands({ environment }).run(command)).toMatchObject({ status: 'exited', code: 0 });
    await rm(outside, { recursive: true });
  });
});
