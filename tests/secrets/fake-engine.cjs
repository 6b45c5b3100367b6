// A gitleaks that does one thing wrong. It is run as `node fake-engine.cjs MODE git|dir ... .`; in the mode `honest` it reports what
// a whole pass reports, canaries and counts included, so that each fault is the only thing wrong.
const { execFileSync } = require('node:child_process');
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

const [mode, command, ...args] = process.argv.slice(2);
const EXIT = Number(args[args.indexOf('--exit-code') + 1]);

const entry = (file, commit, text, more = {}) => {
  const own = /aduana-canary-[0-9a-z]{32}/.exec(text);
  const secret = own?.[0] ?? /ghp_\w{36}/.exec(text)?.[0];
  return {
    RuleID: own ? 'aduana-canary' : 'github-pat',
    Description: 'A token',
    StartLine: 2,
    EndLine: 2,
    StartColumn: 8,
    EndColumn: 48,
    Match: secret,
    Secret: secret,
    File: file,
    SymlinkFile: '',
    Commit: commit,
    Entropy: 4.5,
    Author: '',
    Email: '',
    Date: '',
    Message: '',
    Tags: [],
    Fingerprint: '',
    ...more,
  };
};

const git = (...rest) => execFileSync('git', rest, { encoding: 'utf8' }).trim().split('\n');

const scanned = () => {
  if (command === 'git') {
    const commits = git('for-each-ref', '--format=%(objectname)', 'refs/aduana');
    const canaries = [commits[0], commits.at(-1)];
    return {
      report: canaries.map((commit) => entry('canary.txt', commit, git('show', `${commit}:canary.txt`).join('\n'))),
      commits: commits.length,
      bytes: 100,
    };
  }
  const files = readdirSync('.', { recursive: true }).filter((path) => statSync(path).isFile());
  const canaries = ['a/canary.txt', 'z/canary.txt'];
  return {
    report: canaries.map((path) => entry(path, '', readFileSync(join('.', path), 'utf8'))),
    bytes: files.reduce((sum, path) => sum + statSync(path).size, 0),
  };
};

const say = ({ report, commits, bytes, leaks = report.length, lines = [], code = EXIT, text = JSON.stringify(report) }) => {
  const log = [
    ...lines,
    ...(commits === undefined ? [] : [`INF ${commits} commits scanned.`]),
    ...(bytes === undefined ? [] : [`INF scanned ~${bytes} bytes (${bytes} bytes) in 1ms`]),
    ...(leaks === undefined ? [] : [leaks === 0 ? 'INF no leaks found' : `WRN leaks found: ${leaks}`]),
  ];
  process.stderr.write(log.map((line) => `2:18AM ${line}\n`).join(''));
  process.stdout.write(text);
  process.exitCode = code;
};

const honest = scanned();
const only = (n) => ({ ...honest, report: [honest.report[n]] });

const MODES = {
  honest: () => say(honest),
  'nothing printed, exit 0': () => undefined,
  'nothing printed, exit 1': () => void (process.exitCode = 1),
  'nothing printed, exit 2': () => void (process.exitCode = 2),
  'nothing printed, our exit code': () => void (process.exitCode = EXIT),
  'exit 126, unknown flag': () => void (process.exitCode = 126),
  'a report, exit 0': () => say({ ...honest, code: 0 }),
  'a report, exit 1': () => say({ ...honest, code: 1 }),
  'no leaks, exit 0': () => say({ ...honest, report: [], code: 0 }),
  'killed by SIGKILL': () => process.kill(process.pid, 'SIGKILL'),
  'killed by SIGSEGV': () => process.kill(process.pid, 'SIGSEGV'),
  'killed by SIGTERM': () => process.kill(process.pid, 'SIGTERM'),
  'a report, then killed': () => {
    process.stdout.write(JSON.stringify(honest.report), () => process.kill(process.pid, 'SIGKILL'));
  },
  'it hangs': () => void setInterval(() => undefined, 1000),
  'it hangs after its report': () => {
    say(honest);
    setInterval(() => undefined, 1000);
  },
  'endless output': () => {
    const block = '['.repeat(1 << 20);
    const more = () => process.stdout.write(block, more);
    more();
  },
  'endless log': () => {
    const block = '2:18AM INF x\n'.repeat(1 << 16);
    const more = () => process.stderr.write(block, more);
    more();
  },
  'an object instead of a list': () => say({ ...honest, text: '{}' }),
  'an empty list': () => say({ ...honest, report: [] }),
  null: () => say({ ...honest, text: 'null' }),
  'half of a report': () => say({ ...honest, text: JSON.stringify(honest.report).slice(0, -20) }),
  'a page of HTML': () => say({ ...honest, text: '<html><body>502 Bad Gateway</body></html>' }),
  'entries of another shape': () => say({ ...honest, text: JSON.stringify(honest.report.map(() => ({ rule: 'x' }))) }),
  'a report in SARIF': () => say({ ...honest, text: JSON.stringify({ version: '2.1.0', runs: [] }) }),
  'two reports': () => say({ ...honest, text: JSON.stringify(honest.report).repeat(2) }),
  'the first canary alone': () => say(only(0)),
  'the last canary alone': () => say(only(1)),
  'another canary': () =>
    say({ ...honest, report: honest.report.map((one) => ({ ...one, Secret: `${one.Secret.slice(0, -1)}0` })) }),
  'the canaries under another kind': () =>
    say({ ...honest, report: honest.report.map((one) => ({ ...one, RuleID: 'generic-api-key' })) }),
  'the canaries in another place': () =>
    say({ ...honest, report: honest.report.map((one) => ({ ...one, File: 'elsewhere.txt', Commit: '' })) }),
  'a log without counts': () => say({ ...honest, commits: undefined, bytes: undefined, leaks: undefined }),
  'a log without the bytes': () => say({ ...honest, bytes: undefined }),
  'a log that counts fewer bytes': () => say({ ...honest, bytes: honest.bytes - 1 }),
  'a log that counts no bytes': () => say({ ...honest, bytes: 0 }),
  'a log that counts other leaks': () => say({ ...honest, leaks: 5 }),
  'a log that counts fewer commits': () => say({ ...honest, commits: (honest.commits ?? 1) - 1 }),
  'a log that counts more commits': () => say({ ...honest, commits: (honest.commits ?? 1) + 1 }),
  'a log without the commits': () => say({ ...honest, commits: undefined }),
  'a log that counts commits twice': () => say({ ...honest, lines: [`INF ${honest.commits} commits scanned.`] }),
  'an error in the log': () => say({ ...honest, lines: ['ERR something went wrong'] }),
  'an error of git in the log': () => say({ ...honest, lines: ['ERR [git] fatal: bad object HEAD'] }),
  'a partial scan': () => say({ ...honest, lines: ['WRN partial scan completed in 3s'] }),
  'a file left out': () => say({ ...honest, lines: ['WRN skipping file: permission denied path=a'] }),
  'a fatal error': () => say({ ...honest, lines: ['FTL unable to load gitleaks config'] }),
};

MODES[mode]();
