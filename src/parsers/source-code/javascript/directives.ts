import type { ModuleFacts, ModuleImport } from '../module-facts.ts';

/** Modules that no browser may load. */
const SERVER_MODULES = /^(?:server-only|\$env\/(?:static|dynamic)\/private|astro:env\/server|\$lib\/server(?:\/.*)?)$/;

/** `'use client'` and its like, before the first statement: https://react.dev/reference/rsc/use-client */
const DIRECTIVES =
  /^(?:\s|;|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|(['"])use (?!client|server)[\w ]+\1)*(['"])use (client|server)\2/;

/** For which side of an application a module is made, where it says so. */
export const sideOf = (
  text: string,
  imports: readonly ModuleImport[],
): Pick<ModuleFacts, 'isClient' | 'isServerOnly'> => {
  const directive = DIRECTIVES.exec(text.slice(0, 4000))?.[3];
  const isServerOnly = directive === 'server' || imports.some(({ from }) => SERVER_MODULES.test(from));
  return { ...(directive === 'client' ? { isClient: true } : {}), ...(isServerOnly ? { isServerOnly } : {}) };
};
