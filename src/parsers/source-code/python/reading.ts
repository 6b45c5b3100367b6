import type { ModuleFacts, ModuleQuestion } from '../module-facts.ts';
import { noFacts, type SourceReading } from '../source-reading.ts';
import type { SourceTree } from '../source-tree.ts';
import { syntaxOf } from '../syntax.ts';
import { accessorsOf, noteAccessorCalls } from './accessors.ts';
import { noteCalls } from './calls.ts';
import { foreignCallsOf } from './foreign-calls.ts';
import { followArguments, noteHandovers } from './handovers.ts';
import { scanImports } from './import-scan.ts';
import { importsOf } from './imports.ts';
import { noteFrameworks, noteMappings } from './mappings.ts';
import { nodesOf, openModule } from './module.ts';
import { noteSettings } from './settings.ts';
import { wordsIn } from './words.ts';

/** Python: what a module reads of the environment and which modules it loads. */
export const pythonReading: SourceReading = {
  withoutTree: (_path, text, question) => {
    if (speaks(text, question)) return undefined;
    const imports = question.withoutCalls === true ? scanImports(text) : undefined;
    return imports && { ...noFacts('python'), imports, callsUntold: true };
  },
  plan: (path) => ({ language: 'python', path }),
  fromTree: (tree, question) => readModule(tree, question),
};

/** Words without which nothing that is known here reads the environment; `environment` is a name like any other. */
const SPEAKS =
  /environ(?!ment)|getenv|expandvars|decouple|BaseSettings|SettingsConfigDict|streamlit|dynaconf|starlette|from_prefixed_env|from_envvar|envvar/;

const speaks = (text: string, { envAccessors, words }: ModuleQuestion): boolean =>
  SPEAKS.test(text) || [...envAccessors, ...words].some((word) => word !== '' && text.includes(word));

const readModule = (tree: SourceTree, question: ModuleQuestion): ModuleFacts => {
  const root = syntaxOf(tree);
  const module = openModule(root);
  followArguments(module);
  noteCalls(module, question);
  noteMappings(module);
  noteFrameworks(module);
  noteSettings(module);
  noteAccessorCalls(module);
  noteHandovers(module);
  const { calls, relays } = foreignCallsOf(module, question.withoutCalls !== true);
  return {
    language: 'python',
    reads: module.reads.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column),
    handovers: module.handovers,
    imports: importsOf(module),
    accessors: accessorsOf(module),
    accessorCalls: calls,
    ...(relays === undefined ? { callsUntold: true } : relays.length === 0 ? {} : { relays }),
    words: wordsIn(root, tree.text, question.words),
    unreadable: nodesOf(module, 'ERROR')
      .slice(0, MOST_PLACES)
      .map(({ place }) => place),
  };
};

/** Places that could not be read, of which more say nothing new. */
const MOST_PLACES = 50;
