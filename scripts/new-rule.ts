import { writeGenerated } from './generate/generate.ts';
import { newRule } from './new-rule/new-rule.ts';

// `npm run new-rule -- <check>/<rule>`: a rule folder to fill in, with everything derived from it already in place.
const project = process.cwd();
const [id = ''] = process.argv.slice(2);
const made = await newRule(project, id);

if (made.status === 'refused') {
  console.error(made.reason);
  process.exitCode = 2;
} else {
  for (const path of [...made.files, ...(await writeGenerated(project))]) console.log(`wrote ${path}`);
  console.log(`
Next:
1. Put the fault into ${made.folder}/fixtures/bad/smallest-case, and what must not be mistaken for it into fixtures/good/near-miss.
   At least two of each. A secret is written {{fake:github-pat}}.
2. Write the rule in ${made.folder}/rule.ts, then: npx vitest run tests/rules.test.ts -t ${id} -u
3. Read each expected.txt as a user would.
4. Fill in ${made.folder}/README.md, then: npm run generate && npm run check`);
}
