import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';

export interface Program {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Exit codes of a complete run: any other means that nothing worth measuring happened. */
  readonly completeCodes: readonly number[];
}

export interface Sample {
  readonly seconds: number;
  /** Of the process itself: what other programs on the machine do changes the seconds, and this hardly. */
  readonly cpuSeconds?: number;
  readonly peakMegabytes?: number;
}

/** One run from start to end. Throws when the program did not do its work: a failed run would look fast. */
export const timed = async (program: Program): Promise<Sample> => {
  const start = performance.now();
  await runToEnd(program);
  return { seconds: (performance.now() - start) / 1000 };
};

/** As `timed`, for a Node program: also the processor time and the peak memory of that process alone. */
export const timedNode = async (program: Program): Promise<Sample> => {
  const folder = await mkdtemp(join(tmpdir(), 'aduana-bench-'));
  const file = join(folder, 'peak');
  try {
    const start = performance.now();
    await runToEnd(
      { ...program, arguments: ['--import', join(import.meta.dirname, 'peak-memory.mjs'), ...program.arguments] },
      { ADUANA_BENCH_PEAK_MEMORY: file },
    );
    const seconds = (performance.now() - start) / 1000;
    const { maxRSS, cpu }: { readonly maxRSS: number; readonly cpu: number } = JSON.parse(await readFile(file, 'utf8'));
    return { seconds, cpuSeconds: cpu / 1e6, peakMegabytes: maxRSS / 1024 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const runToEnd = async (program: Program, env: Readonly<Record<string, string>> = {}): Promise<void> => {
  const { exitCode, stderr, signal } = await execa(program.command, program.arguments, {
    cwd: program.folder,
    env: { ...program.environment, ...env },
    stdin: 'ignore',
    stdout: 'ignore',
    reject: false,
  });
  if (exitCode === undefined || !program.completeCodes.includes(exitCode)) {
    throw new Error(`${program.command} ${program.arguments.join(' ')} ended with ${exitCode ?? signal}:\n${stderr}`);
  }
};

export interface Comparison {
  readonly ours: readonly Sample[];
  readonly theirs: readonly Sample[];
  /** Ours by theirs, for each round. */
  readonly ratios: readonly number[];
}

/** Both in turns, and the first one changes each round: whatever slows the machine down meets both. */
export const inTurns = async (
  rounds: number,
  ours: () => Promise<Sample>,
  theirs: () => Promise<Sample>,
): Promise<Comparison> => {
  const samples: { readonly ours: Sample; readonly theirs: Sample }[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) {
      const one = await ours();
      samples.push({ ours: one, theirs: await theirs() });
    } else {
      const one = await theirs();
      samples.push({ ours: await ours(), theirs: one });
    }
  }
  return {
    ours: samples.map((sample) => sample.ours),
    theirs: samples.map((sample) => sample.theirs),
    ratios: samples.map((sample) => sample.ours.seconds / sample.theirs.seconds),
  };
};

/** The middle one; of an even number the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};
