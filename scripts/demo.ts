import { nativeGitleaks } from '../tests/support/native-gitleaks.ts';
import { breakages } from './demo/breakages.ts';
import { runDemo } from './demo/run-demo.ts';
import { textTable } from './text-table.ts';

// `npm run demo`: breaks copies of the example, in one way for each rule, and shows that the gate catches every one.
const outcomes = await runDemo(breakages, await nativeGitleaks());
const missed = outcomes.filter(({ caught }) => !caught);

console.log(
  textTable([
    ['Rule', 'What was broken', 'Caught', 'Exit code'],
    ...outcomes.map(({ breakage, caught, exitCode }) => [
      breakage.rule,
      breakage.what,
      caught ? 'yes' : 'NO',
      String(exitCode ?? 'none'),
    ]),
  ]),
);
console.log(`\n${outcomes.length - missed.length} of ${outcomes.length} caught.`);
for (const { breakage, printed } of missed)
  console.error(`\n${breakage.rule} was not caught. The gate said:\n${printed}`);
process.exitCode = missed.length === 0 ? 0 : 1;
