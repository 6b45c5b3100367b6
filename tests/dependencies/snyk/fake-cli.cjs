// A Snyk CLI that does one thing wrong; in the mode `honest` it prints what a whole run prints, so that each fault is the only
// thing wrong. Run as `fake-cli.cjs MODE RECORD --version` or `fake-cli.cjs MODE RECORD test --json ...`.
const { appendFileSync, readdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [mode, record, ...args] = process.argv.slice(2);
const { SNYK_TOKEN: token = '', HOME = '', TMPDIR = '' } = process.env;

appendFileSync(record, `${JSON.stringify({ args, env: process.env, folder: process.cwd(), files: readdirSync('.') })}\n`);

const CANARIES = new Set(['growl@1.8.1', 'hoek@4.2.0']);

const asked = () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .map(([place, { version }]) => ({ name: place.replace(/^.*node_modules\//, ''), version }));
};

const keyOf = ({ name, version }) => `${name}@${version}`;

const issue = (one, more = {}) => ({
  id: `SNYK-JS-${one.name.toUpperCase()}-1`,
  title: 'A fault',
  ...one,
  from: ['aduana@0.0.0', keyOf(one)],
  upgradePath: [],
  severity: 'high',
  identifiers: { CVE: ['CVE-2020-0001'], CWE: [], GHSA: [] },
  cvssScore: 7.5,
  fixedIn: [],
  ...more,
});

const tree = (packages) => ({
  name: 'aduana',
  version: '0.0.0',
  dependencies: Object.fromEntries(packages.map((one) => [keyOf(one), one])),
});

const project = (packages, vulnerabilities, more = {}) => ({
  vulnerabilities,
  ok: vulnerabilities.length === 0,
  dependencyCount: packages.length,
  org: 'acme',
  packageManager: 'npm',
  path: process.cwd(),
  ...more,
});

const pretty = (value) => JSON.stringify(value, null, 2);

const say = (report, { code = 1, listing } = {}) => {
  process.stdout.write(`${listing === undefined ? '' : `${pretty(listing)}\n`}${typeof report === 'string' ? report : pretty(report)}\n`);
  process.exitCode = code;
};

const failed = (error, code = 2) => say({ ok: false, error, path: process.cwd() }, { code });

const test = () => {
  const all = asked();
  const canary = all.find((one) => CANARIES.has(keyOf(one)));
  const rest = all.filter((one) => one !== canary);
  const honest = project(all, [issue(canary)]);
  const listing = tree(all);
  const MODES = {
    honest: () => say(honest, { listing }),
    'honest, without a list': () => say(honest),
    'nothing printed, exit 0': () => undefined,
    'nothing printed, exit 1': () => void (process.exitCode = 1),
    'nothing printed, exit 2': () => void (process.exitCode = 2),
    'nothing printed, exit 3': () => void (process.exitCode = 3),
    'exit 126': () => void (process.exitCode = 126),
    'an empty object, exit 0': () => say({}, { code: 0 }),
    'an empty object, exit 1': () => say({}),
    'an empty list, exit 0': () => say([], { code: 0 }),
    'an empty list, exit 1': () => say([]),
    'null': () => say('null'),
    'half of a report': () => say(pretty(honest).slice(0, -40)),
    'a page of HTML': () => say('<html><body>502 Bad Gateway</body></html>'),
    'a report in SARIF': () => say({ version: '2.1.0', runs: [] }),
    'a report without the organisation': () => say({ ...honest, org: undefined }, { listing }),
    'a report that says both': () => say({ ...honest, ok: true }, { listing }),
    'entries of another shape': () => say({ ...honest, vulnerabilities: [{ id: 'x' }] }, { listing }),
    'a severity that nobody knows': () => say({ ...honest, vulnerabilities: [issue(canary, { severity: 'grave' })] }, { listing }),
    'two reports': () => say(`${pretty(honest)}\n${pretty(honest)}\n${pretty(honest)}`),
    'two projects': () => say([honest, honest], { listing }),
    'a project and one that failed': () => say([honest, { ok: false, error: 'x', path: '.' }], { listing }),
    'a report, exit 0': () => say(honest, { listing, code: 0 }),
    'a report, exit 2': () => say(honest, { listing, code: 2 }),
    'a clean report, exit 0': () => say(project(all, []), { listing, code: 0 }),
    'a clean report, exit 1': () => say(project(all, []), { listing }),
    'the canary in another version': () =>
      say(project(all, [issue({ ...canary, version: '0.0.1' })]), { listing }),
    'another package instead of the canary': () => say(project(all, [issue(rest[0])]), { listing }),
    'the canary as a licence': () => say(project(all, [issue(canary, { type: 'license' })]), { listing }),
    'packages that nobody asked about': () =>
      say(project(all, [issue(canary), issue({ name: 'left-pad', version: '1.0.0' })]), { listing }),
    'a count below the list': () => say({ ...honest, dependencyCount: 1 }, { listing }),
    'a count below the question': () => say({ ...honest, dependencyCount: all.length - 1 }),
    'a list without one package': () =>
      say(project(all.slice(1), [issue(canary)]), { listing: tree(all.filter(({ name }) => name !== 'lodash')) }),
    'no supported project': () => failed('Could not detect supported target files in .', 3),
    'a project that failed': () => failed(`something else with ${token}`),
    'a project that failed, in a list': () => say([{ ok: false, error: 'something else', path: '.' }], { code: 2 }),
    'not authorised': () => failed('Forbidden', 77),
    'not authorised, said in words': () => failed('Authentication failed. Please check the API token on https://snyk.io'),
    'out of tests': () => failed('You have reached your monthly limit of 200 private tests. Test limit reached.', 69),
    'too many requests': () => failed('Failed to get vulns', 69),
    'an organisation that it does not know': () => failed('Org was not found', 69),
    'a graph that it refuses': () => failed('Invalid dep graph', 69),
    'the service is closed': () => void (process.exitCode = 44),
    'the service asks to come back': () => void (process.exitCode = 75),
    'no such host': () => failed('getaddrinfo ENOTFOUND api.snyk.io'),
    'no connection': () => failed('connect ECONNREFUSED 127.0.0.1:443'),
    'a foreign certificate': () => failed('self-signed certificate in certificate chain'),
    'the service is down': () => failed('Internal server error'),
    'a connection that was cut': () => failed('socket hang up'),
    'a service that answers nothing': () => failed("Cannot create property 'filesystemPolicy' on string ''"),
    'a service that answers something else': () => failed("Cannot read properties of undefined (reading 'affectedPkgs')"),
    'killed by SIGKILL': () => process.kill(process.pid, 'SIGKILL'),
    'killed by SIGSEGV': () => process.kill(process.pid, 'SIGSEGV'),
    'a report, then killed': () => {
      process.stdout.write(`${pretty(listing)}\n${pretty(honest)}`, () => process.kill(process.pid, 'SIGKILL'));
    },
    'it hangs': () => void setInterval(() => undefined, 1000),
    'it hangs after its report': () => {
      say(honest, { listing });
      setInterval(() => undefined, 1000);
    },
    'endless output': () => {
      const block = '['.repeat(1 << 20);
      const more = () => process.stdout.write(block, more);
      more();
    },
    'endless log': () => {
      const block = 'warn\n'.repeat(1 << 16);
      const more = () => process.stderr.write(block, more);
      more();
    },
    'a list as deep as can be': () => say(`${'['.repeat(1e5)}${']'.repeat(1e5)}`),
    'prototype names': () => say(pretty(honest).replace('"org"', '"__proto__": {"polluted": true}, "org"'), { listing }),
    'a talkative one': () => {
      for (const folder of [HOME, TMPDIR, '.']) writeFileSync(join(folder, 'token.txt'), token);
      process.stderr.write(`${token}\n${JSON.stringify(process.env)}\n`);
      failed(`${token} ${Buffer.from(token).toString('base64')}`);
    },
    'an upgrade on another way': () => {
      const from = ['aduana@0.0.0', 'other@1.0.0', keyOf(rest[0])];
      const other = issue(rest[0], { from, upgradePath: [false, 'other@2.0.0', 'x@2.0.0'] });
      say(project(all, [issue(canary), other]), { listing });
    },
    'one manifest is not allowed': () =>
      rest.some(({ name }) => name === 'fails') ? failed('Forbidden', 77) : say(honest, { listing }),
    'one manifest fails': () => (rest.some(({ name }) => name === 'fails') ? failed('something else') : say(honest, { listing })),
  };
  MODES[mode]();
};

if (args[0] !== '--version') test();
else if (token !== '') process.exitCode = 1;
else if (mode !== 'no version') console.log('1.1307.4 (standalone)');
