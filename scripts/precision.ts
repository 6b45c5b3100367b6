import { createSourceCode } from '../src/readers/grammars/source-code.ts';
import { type Comparison, compareJavascript } from './precision/javascript.ts';

// Reads of real code that nobody here wrote, compared with what another parser and a plain visitor find.
// `npm run precision [folder]…`; the default is what npm installed, and this project. Exits 1 where the two differ.

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : ['node_modules', 'src', 'tests', 'scripts'];
const code = createSourceCode();
const comparisons: readonly Comparison[] = [await compareJavascript(code, folders)];

for (const { language, counts, differences } of comparisons) {
  console.log(language);
  for (const [what, count] of counts) console.log(`  ${String(count).padStart(7)} ${what}`);
  console.log(`  ${String(differences.length).padStart(7)} differences`);
  for (const difference of differences) console.log(`          ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}
