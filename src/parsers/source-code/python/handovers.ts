import type { Syntax } from '../syntax.ts';
import { destinationOf } from './destinations.ts';
import { nodesOf, type PythonModule } from './module.ts';
import { noteRead } from './note-read.ts';

/** Notes where the whole environment is handed on, and where it is gone through item by item. */
export const noteHandovers = (module: PythonModule): void => {
  for (const type of ['identifier', 'attribute', 'call']) {
    for (const node of nodesOf(module, type)) {
      if (!isPart(node) && module.values.isEnvironment(node)) noteWhole(module, node);
      if (type === 'call') noteItems(module, node);
    }
  }
};

/** A part of a longer expression that is looked at on its own: `os` of `os.environ`, a keyword, a name that is bound. */
const isPart = (node: Syntax): boolean => {
  const { parent } = node;
  if (parent === undefined) return true;
  if (parent.type === 'attribute') return true;
  if (parent.type === 'call') return parent.field('function') === node;
  if (parent.type === 'keyword_argument' || parent.type === 'named_expression') return parent.field('name') === node;
  return /^(?:subscript|comparison_operator|aliased_import|dotted_name|for_statement|for_in_clause|\w*parameters?)$/.test(
    parent.type,
  );
};

const noteWhole = (module: PythonModule, node: Syntax): void => {
  const to = destinationOf(module, node);
  const isInner = node.type !== 'call' && isPassedOn(module, node);
  if (to !== 'nowhere' && !isInner) module.handovers.push({ to, place: node.place });
};

/** `dict(os.environ)` and `copy(os.environ)` are the environment themselves: the call is looked at. */
const isPassedOn = (module: PythonModule, node: Syntax): boolean => {
  const call = node.parent?.type === 'argument_list' ? node.parent.parent : undefined;
  return call?.type === 'call' && module.values.isEnvironment(call);
};

/** `os.environ.items()` and `.values()`: all of it, or what starts with a prefix. */
const noteItems = (module: PythonModule, call: Syntax): void => {
  const called = call.field('function');
  if (called?.type !== 'attribute' || !/^(?:items|values)$/.test(called.field('attribute')?.text ?? '')) return;
  const object = called.field('object');
  if (object === undefined || !module.values.isEnvironment(object)) return;
  const loop = loopOver(call);
  if (loop) {
    const prefix = prefixAskedIn(loop);
    noteRead(module, prefix === undefined ? [[{}]] : [[prefix, {}]], { idiom: 'os.environ', at: call });
    return;
  }
  const to = destinationOf(module, call);
  if (to !== 'nowhere') module.handovers.push({ to, place: call.place });
};

const loopOver = (call: Syntax): Syntax | undefined => {
  let node = call;
  for (const around of call.ancestors()) {
    if (/^for_(?:statement|in_clause)$/.test(around.type)) {
      if (around.field('right') !== node) return undefined;
      return around.type === 'for_statement' ? around : around.parent;
    }
    if (!/^(?:argument_list|call|parenthesized_expression)$/.test(around.type)) return undefined;
    node = around;
  }
  return undefined;
};

const STARTS_WITH = /\.startswith\(\s*[rb]?(["'])(\w+)\1\s*\)/;

/** The one prefix that a loop asks the names for. */
const prefixAskedIn = (loop: Syntax): string | undefined => {
  const text = loop.text.slice(0, 5000);
  return text.split('.startswith(').length === 2 ? STARTS_WITH.exec(text)?.[2] : undefined;
};

/** Functions that are given the environment: their parameter is the environment too. */
export const followArguments = (module: PythonModule): void => {
  for (let round = 0; round < 2; round += 1) {
    let found = false;
    for (const call of nodesOf(module, 'call')) {
      const called = call.field('function');
      const value = called && module.values.of(called);
      if (value?.kind !== 'definition' || value.node.type === 'class_definition') continue;
      const parameters = value.node.field('parameters')?.named ?? [];
      const shift = /^(?:self|cls)$/.test(parameters[0]?.text ?? '') ? 1 : 0;
      for (const [i, given] of (call.field('arguments')?.named ?? []).entries()) {
        const isKeyword = given.type === 'keyword_argument';
        const passed = isKeyword ? given.field('value') : given;
        if (!passed || !module.values.isEnvironment(passed)) continue;
        const index = isKeyword
          ? parameters.findIndex(({ text }) => text.split(/\W/, 1)[0] === given.field('name')?.text)
          : i + shift;
        found = module.values.markEnvironment(value.node, index) || found;
      }
    }
    if (!found) return;
  }
};
