import { createSourceCode } from '../src/readers/grammars/source-code.ts';
import { type Comparison, compareJavascript } from './precision/javascript.ts';
import { comparePython, pythonLibrary } from './precision/python.ts';

// Reads of real code that nobody here wrote, compared with what another parser and a plain visitor find.
// `npm run precision [folder]…`; the default is what npm installed, this project,
// and the library that came with python3, where there is one. Exits 1 where the two differ.

const named = process.argv.slice(2);
const library = await pythonLibrary();
const folders = named.length > 0 ? named : ['node_modules', 'src', 'tests', 'scripts'];
const pythonFolders = named.length > 0 ? named : library;
const code = createSourceCode();
const comparisons: readonly Comparison[] = [
  await compareJavascript(code, folders),
  ...(library.length === 0 ? [] : [await comparePython(code, pythonFolders)]),
];
if (library.length === 0) console.log('python3 is not here: nothing of Python was compared');

for (const { language, counts, differences } of comparisons) {
  console.log(language);
  for (const [what, count] of counts) console.log(`  ${String(count).padStart(7)} ${what}`);
  console.log(`  ${String(differences.length).padStart(7)} differences`);
  for (const difference of differences) console.log(`          ${difference}`);
  if (differences.length > 0) process.exitCode = 1;
}
