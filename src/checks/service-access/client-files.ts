import type { ServiceCode } from './service-code.ts';

/** What of a service's code the browser is given, as far as files say for which side they are made. */
export interface ClientFiles {
  /** Files made for the browser, and what they load. */
  readonly paths: ReadonlySet<string>;
  /** Imports by which such a file loads what no browser may have. */
  readonly serverImports: readonly { readonly path: string; readonly from: string; readonly line: number }[];
}

/** Modules that no browser may load. https://nextjs.org/docs/app/getting-started/server-and-client-components */
const SERVER_MODULES = /^(?:server-only|\$env\/(?:static|dynamic)\/private|astro:env\/server)$/;

/**
 * From every file with `'use client'` along its imports. A file with `'use server'` ends the way: the browser calls it and does not
 * load it. https://react.dev/reference/rsc/use-server
 */
export const clientFiles = ({ modules }: Pick<ServiceCode, 'modules'>): ClientFiles => {
  const paths = new Set<string>();
  const serverImports: { path: string; from: string; line: number }[] = [];
  const todo = [...modules.values()].filter(({ facts }) => facts.isClient === true);
  for (let module = todo.pop(); module !== undefined; module = todo.pop()) {
    const { path, facts, resolved } = module;
    if (paths.has(path)) continue;
    paths.add(path);
    for (const { from, place } of facts.imports) {
      const target = modules.get(resolved.get(from) ?? '');
      if (target === undefined) continue;
      if (target.facts.isServerOnly !== true) todo.push(target);
      else if (target.facts.imports.some((one) => SERVER_MODULES.test(one.from)))
        serverImports.push({ path, from, line: place.line });
    }
  }
  return { paths, serverImports };
};
