import type { SourceTree } from '../source-tree.ts';
import type { Syntax } from '../syntax.ts';
import { callTaking, keyOf } from './expressions.ts';

/**
 * Whether a build puts the value of an expression into the browser's code: Vite's `define`, webpack's and esbuild's like
 * (https://vite.dev/config/shared-options#define, https://webpack.js.org/plugins/define-plugin/), and `env` and
 * `publicRuntimeConfig` of `next.config` (https://nextjs.org/docs/app/api-reference/config/next-config-js/env).
 */
export const isInlined = (value: Syntax, { path, text }: SourceTree): boolean => {
  for (const node of value.ancestors()) {
    const call = node.type === 'object' ? callTaking(node) : undefined;
    if (call !== undefined && /(?:^|\.)(?:DefinePlugin|EnvironmentPlugin)$/.test(call.callee)) return true;
    if (node.type !== 'pair') continue;
    const key = keyOf(node);
    if (key === 'define' && /\bvite\b|\bdefineConfig\b|\besbuild\b|\brollup\b|\brspack\b|\brsbuild\b/.test(text))
      return true;
    if ((key === 'env' || key === 'publicRuntimeConfig') && /(?:^|\/)next\.config\.[cm]?[jt]s$/.test(path)) return true;
  }
  return false;
};
