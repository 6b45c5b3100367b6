/** What gitleaks says about its own run on standard error. Counts are absent unless they were said exactly once. */
export interface GitleaksLog {
  /** Of a git scan. */
  readonly commits?: number;
  readonly bytes?: number;
  /** Findings in the report; 0 for `no leaks found`. */
  readonly leaks?: number;
  /** What went wrong on the way, without the engine's words: they can hold names and content of the repository. */
  readonly complaints: readonly GitleaksComplaint[];
}

export type GitleaksComplaint =
  | 'git failed under it'
  | 'it stopped half way'
  | 'it skipped something'
  | 'it could not open an archive'
  | 'it could not load its configuration'
  | 'it reported an error';

/**
 * Lines are `2:18AM INF 2000 commits scanned.`; with fields behind the message. Never throws.
 * Where they come from: https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go and cmd/root.go
 */
export const parseGitleaksLog = (text: string): GitleaksLog => {
  const lines = text
    .replaceAll(COLOUR, '')
    .split(/\r?\n/)
    .map((line) => LINE.exec(line)?.groups);
  const complaints = new Set<GitleaksComplaint>();
  const counts = { commits: new Set<number>(), bytes: new Set<number>(), leaks: new Set<number>() };
  let times = { commits: 0, bytes: 0, leaks: 0 };
  const count = (what: keyof typeof counts, value: string | undefined) => {
    counts[what].add(Number(value));
    times = { ...times, [what]: times[what] + 1 };
  };
  for (const line of lines) {
    const level = line?.['level'] ?? '';
    const message = line?.['message'] ?? '';
    const commits = /^(\d+) commits scanned\.$/.exec(message);
    const bytes = /^scanned ~(\d+) bytes \(/.exec(message);
    const leaks = /^leaks found: (\d+)$/.exec(message);
    if (level === 'INF' && commits) count('commits', commits[1]);
    else if (level === 'INF' && bytes) count('bytes', bytes[1]);
    else if (level === 'WRN' && leaks) count('leaks', leaks[1]);
    else if (level === 'INF' && message === 'no leaks found') count('leaks', '0');
    else if (GRAVE.has(level)) complaints.add(complaintOf(level, message));
  }
  const once = (what: keyof typeof counts) => (times[what] === 1 ? { [what]: [...counts[what]][0] } : {});
  return { ...once('commits'), ...once('bytes'), ...once('leaks'), complaints: [...complaints] };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal start with an escape character.
const COLOUR = /\x1b\[[0-9;]*m/g;
const LINE = /^\d{1,2}:\d{2}[AP]M (?<level>[A-Z]{3}) (?<message>.*)$/;
const GRAVE: ReadonlySet<string> = new Set(['WRN', 'ERR', 'FTL', 'PNC']);

const complaintOf = (level: string, message: string): GitleaksComplaint => {
  if (message.startsWith('[git] ')) return 'git failed under it';
  if (/partial scan/.test(message)) return 'it stopped half way';
  if (/\bconfig\b/i.test(message)) return 'it could not load its configuration';
  if (/archive|compressed/.test(message)) return 'it could not open an archive';
  if (/\bgit\b/i.test(message)) return 'git failed under it';
  return level === 'WRN' ? 'it skipped something' : 'it reported an error';
};
