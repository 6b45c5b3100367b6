import type { Syntax } from '../syntax.ts';
import { addRead, type Collected } from './collected.ts';
import { bare, callTo, keyOf, literalText, whole } from './expressions.ts';
import { addGroups, addSchema } from './schemas.ts';

/** Schemas and build settings that name variables without an environment in sight. */
export const addConfigurations = (collected: Collected): void => {
  for (const call of callsNamed(collected, 'createEnv')) addGroups(collected, call.args[0]);
  for (const call of callsNamed(collected, 'envsafe')) addSchema(collected, call.args[0]);
  if (/@adonisjs\/core\/env|@ioc:Adonis\/Core\/Env/.test(collected.tree.text)) {
    for (const name of ['create', 'rules'])
      for (const call of callsNamed(collected, name)) addSchema(collected, call.args.at(-1));
  }
  for (const { node } of collected.names.words('validationSchema')) {
    if (node.is('key') && node.parent?.type === 'pair') addSchema(collected, node.parent.field('value'));
  }
  for (const call of callsNamed(collected, 'EnvironmentPlugin'))
    for (const name of environmentPlugin(call.args[0])) addInlined(collected, name);
};

const callsNamed = ({ names }: Collected, name: string) =>
  [...names.words(name)].flatMap(
    ({ node }) => callTo(whole(node.is('property') && node.parent !== undefined ? node.parent : node)) ?? [],
  );

/** https://webpack.js.org/plugins/environment-plugin/: a list of names, or an object of defaults. */
const environmentPlugin = (argument: Syntax | undefined): readonly Syntax[] => {
  const names = argument === undefined ? undefined : bare(argument);
  return names?.type === 'array' || names?.type === 'object' ? names.named : [];
};

const addInlined = (collected: Collected, node: Syntax): void => {
  const name = literalText(node) ?? keyOf(node);
  if (name !== undefined)
    addRead(collected, { names: { kind: 'name', name }, idiom: 'process.env', place: node.place, inlined: true });
};
