import { existsSync } from 'node:fs';
import { execa } from 'execa';

// Before the tests: the Node versions that the bundle is tested on, unless they are there already.
const npm = process.env['npm_execpath'];

if (!existsSync('tests/runtimes/node_modules')) {
  if (npm === undefined) throw new Error('Run this with npm: npm test');
  await execa(process.execPath, [npm, 'ci', '--prefix', 'tests/runtimes'], { stdio: 'inherit' });
}
