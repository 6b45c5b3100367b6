import type { Syntax } from '../syntax.ts';
import { keywordOf } from './arguments.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { plainText } from './strings.ts';
import type { Value } from './value.ts';

/** What a reader of the environment puts before every name: `env.prefix = 'X_'`, `Config(env_prefix='X_')`, `with env.prefixed('X_')`. */
export const prefixOf = (module: PythonModule, value: Value, call: Syntax): string => {
  if (value.kind === 'instance' || value.kind === 'method') {
    const given = keywordOf(value.call, value.of.startsWith('environs.') ? 'prefix' : 'env_prefix');
    return (
      (given && plainText(given)) ??
      (value.of.startsWith('environ.') ? assignedPrefix(module, value.call) : prefixesAround(module, call))
    );
  }
  return value.kind === 'entity' && value.path.startsWith('environs.') ? prefixesAround(module, call) : '';
};

const assignedPrefix = (module: PythonModule, reader: Syntax): string => {
  for (const assignment of nodesOf(module, 'assignment')) {
    const [left, right] = [assignment.field('left'), assignment.field('right')];
    if (left?.type !== 'attribute' || left.field('attribute')?.text !== 'prefix' || !right) continue;
    const object = left.field('object');
    const owner = object ? module.values.of(object) : undefined;
    if (owner?.kind === 'instance' && owner.call === reader) return plainText(right) ?? '';
  }
  return '';
};

/** Blocks in one another put their prefixes one after the other. */
const prefixesAround = (module: PythonModule, call: Syntax): string =>
  [...call.ancestors()]
    .filter(({ type }) => type === 'with_statement')
    .reverse()
    .flatMap((block) => block.named[0]?.named ?? [])
    .map((item) => prefixedBy(module, item))
    .join('');

const prefixedBy = (module: PythonModule, item: Syntax): string => {
  const value = item.field('value') ?? item.named[0];
  const entered = value?.type === 'as_pattern' ? value.named[0] : value;
  const called = entered?.type === 'call' ? entered.field('function') : undefined;
  if (!entered || called?.field('attribute')?.text !== 'prefixed') return '';
  const method = module.values.of(called);
  const path = method.kind === 'method' ? method.of : method.kind === 'entity' ? method.path : '';
  const [prefix] = path.startsWith('environs.') ? (entered.field('arguments')?.named ?? []) : [];
  return (prefix && plainText(prefix)) ?? '';
};
