import type { Syntax } from '../syntax.ts';
import { argumentOf } from './arguments.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { PATTERNS } from './node-types.ts';
import { noteRead } from './note-read.ts';
import { plainText } from './strings.ts';
import type { Template } from './template.ts';

/** Notes reads by index and by `in`: `os.environ['X']`, `'X' in os.environ`. An assignment and a `del` are none. */
export const noteMappings = (module: PythonModule): void => {
  for (const subscript of nodesOf(module, 'subscript')) {
    const object = subscript.field('value');
    const key = subscript.field('subscript');
    if (!object || !key || isWritten(subscript)) continue;
    if (module.values.isEnvironment(object))
      noteRead(module, module.templates.of(key), { idiom: 'os.environ', at: subscript });
    else if (module.values.pathOf(object) === 'streamlit.secrets') {
      noteRead(module, module.templates.of(key), { idiom: 'framework-module', at: subscript });
    }
  }
  for (const comparison of nodesOf(module, 'comparison_operator')) {
    for (const [i, sign] of comparison.children.entries()) {
      const [name, object] = [comparison.children[i - 1], comparison.children[i + 1]];
      if ((sign.type !== 'in' && sign.type !== 'not in') || !name || !object) continue;
      if (module.values.isEnvironment(object))
        noteRead(module, module.templates.of(name), { idiom: 'os.environ', at: comparison, isQuestion: true });
    }
  }
};

/** `x['A'] = 1`, `del x['A']`, `for x['A'] in …`; `x['A'] += 1` asks first. */
const isWritten = (subscript: Syntax): boolean => {
  let at = subscript;
  while (at.parent && PATTERNS.has(at.parent.type)) at = at.parent;
  const { parent } = at;
  if (parent?.type === 'delete_statement') return true;
  return (
    (parent?.type === 'assignment' || parent?.type === 'for_statement' || parent?.type === 'for_in_clause') &&
    parent.field('left') === at
  );
};

const FRAMEWORKS = /streamlit|envvar|from_prefixed_env|dynaconf/;

/** What frameworks read on their own: Streamlit's secrets by attribute, Flask's and Dynaconf's variables with a prefix. */
export const noteFrameworks = (module: PythonModule): void => {
  if (!FRAMEWORKS.test(module.root.text)) return;
  const note = (templates: readonly Template[], at: Syntax, fallback?: Syntax) =>
    noteRead(module, templates, { idiom: 'framework-module', at, fallback });
  for (const attribute of nodesOf(module, 'attribute')) {
    const object = attribute.field('object');
    const name = attribute.field('attribute')?.text ?? '';
    if (object && module.values.pathOf(object) === 'streamlit.secrets' && !SECRETS_METHODS.has(name))
      note([[name]], attribute);
  }
  for (const call of nodesOf(module, 'call')) {
    const called = call.field('function');
    const path = called && module.values.pathOf(called);
    const method = called?.field('attribute')?.text;
    const first = argumentOf(call, 0, method === 'from_prefixed_env' ? 'prefix' : undefined);
    if (path === 'streamlit.secrets.get' && first)
      note(module.templates.of(first), call, argumentOf(call, 1, 'default'));
    else if (method === 'from_prefixed_env') note(withRest(module, first, 'FLASK'), call);
    else if (method === 'from_envvar' && first) note(module.templates.of(first), call);
    else if (path === 'dynaconf.Dynaconf' || path === 'dynaconf.LazySettings') {
      const prefix = argumentOf(call, 9, 'envvar_prefix');
      note(prefix?.type === 'false' ? [[{}]] : withRest(module, prefix, 'DYNACONF'), call);
    }
  }
};

/** Source: https://docs.streamlit.io/develop/api-reference/connections/st.secrets */
const SECRETS_METHODS = new Set(['get', 'keys', 'values', 'items', 'to_dict', 'has_key', 'load_if_toml_exists']);

/** `PREFIX_*`. */
const withRest = (module: PythonModule, prefix: Syntax | undefined, otherwise: string): readonly Template[] => {
  const plain = prefix && plainText(prefix);
  const prefixes: readonly Template[] =
    prefix && plain === undefined ? module.templates.of(prefix) : [[plain ?? otherwise]];
  return prefixes.map((template) => [...template, '_', {}]);
};
