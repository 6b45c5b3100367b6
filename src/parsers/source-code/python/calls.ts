import type { ModuleQuestion } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { argumentOf, keywordOf } from './arguments.ts';
import { type EnvironmentCall, environmentCall } from './environment-calls.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { LISTS } from './node-types.ts';
import { noteRead } from './note-read.ts';
import { prefixOf } from './prefixes.ts';
import type { Template } from './template.ts';
import type { Value } from './value.ts';

/** Notes what calls of functions read that are known to read the environment. */
export const noteCalls = (module: PythonModule, question: ModuleQuestion): void => {
  for (const call of nodesOf(module, 'call')) {
    const called = call.field('function');
    if (called === undefined) continue;
    const value = module.values.of(called);
    const spec = environmentCall(value);
    if (spec) noteKnown(module, call, value, spec);
    else if (question.envAccessors.includes(called.text) || question.envAccessors.includes(lastPart(called))) {
      const name = argumentOf(call, 0);
      if (name)
        noteRead(module, module.templates.of(name), {
          idiom: 'accessor',
          at: call,
          fallback: argumentOf(call, 1, 'default'),
        });
    } else if (value.kind === 'entity') noteOthers(module, call, value.path);
  }
};

const lastPart = (called: Syntax): string => called.field('attribute')?.text ?? called.text;

const noteKnown = (module: PythonModule, call: Syntax, value: Value, spec: EnvironmentCall): void => {
  const name = argumentOf(call, ...spec.name);
  const templates = name ? module.templates.of(name) : templatesWithout(call, spec);
  const fallback = argumentOf(call, ...spec.fallback) ?? schemeDefault(value, templates);
  noteRead(module, templates, { idiom: spec.idiom, at: call, fallback, prefix: prefixOf(module, value, call) });
};

const templatesWithout = (call: Syntax, { otherwise }: EnvironmentCall): readonly Template[] => {
  if (otherwise !== undefined) return [[otherwise]];
  return call.field('arguments')?.named.some(({ type }) => /splat/.test(type)) ? [[{}]] : [];
};

/** `environ.Env(DEBUG=(bool, False))` says once what DEBUG is when it is missing. */
const schemeDefault = (value: Value, [first, ...more]: readonly Template[]): Syntax | undefined => {
  const name = first?.length === 1 && more.length === 0 ? first[0] : undefined;
  if (
    typeof name !== 'string' ||
    (value.kind !== 'instance' && value.kind !== 'method') ||
    !value.of.startsWith('environ.')
  )
    return undefined;
  const scheme = keywordOf(value.call, name);
  return scheme && LISTS.has(scheme.type) ? scheme.named[1] : undefined;
};

/** Functions that take the name, or names, in a way of their own. */
const noteOthers = (module: PythonModule, call: Syntax, path: string): void => {
  if (path === 'os.path.expandvars') {
    const text = argumentOf(call, 0);
    const templates = text ? module.templates.of(text) : [];
    const names = templates.flatMap((template) => template.flatMap(expandedIn)).map((name): Template => [name]);
    const isOpen = templates.some((template) => template.some((part) => typeof part !== 'string'));
    noteRead(module, isOpen ? [...names, [{}]] : names, { idiom: 'os.environ', at: call });
  } else if (path === 'builtins.map') {
    const [reader, names] = [argumentOf(call, 0), argumentOf(call, 1)];
    const spec = reader && environmentCall(module.values.of(reader));
    if (spec && names) noteRead(module, module.templates.elementsOf(names, undefined), { idiom: spec.idiom, at: call });
  } else if (/^(?:click|typer)\./.test(path)) {
    const variable = keywordOf(call, 'envvar');
    if (variable === undefined) return;
    const templates = LISTS.has(variable.type)
      ? module.templates.elementsOf(variable, undefined)
      : module.templates.of(variable);
    noteRead(module, templates, { idiom: 'schema', at: call, fallback: keywordOf(call, 'default') });
  }
};

const expandedIn = (part: Template[number]): readonly string[] =>
  typeof part === 'string'
    ? [...part.matchAll(/\$(?:\{(\w+)\}|(\w+))/g)].map(([, braced, plain]) => braced ?? plain ?? '')
    : [];
