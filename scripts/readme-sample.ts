import { nativeGitleaks } from '../tests/support/native-gitleaks.ts';
import { breakages } from './demo/breakages.ts';
import { SHOWN, showInReadme } from './demo/readme-sample.ts';
import { runDemo } from './demo/run-demo.ts';

// `npm run readme-sample`: runs the gate of dist/ on the broken example that the README shows, and writes what it prints there.
const [outcome] = await runDemo(
  breakages.filter(({ rule }) => rule === SHOWN),
  await nativeGitleaks(),
);
if (outcome === undefined || !outcome.caught) throw new Error(`The gate did not find ${SHOWN}.`);
await showInReadme(outcome);
