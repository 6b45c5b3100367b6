import type { EnvHandover } from '../module-facts.ts';
import type { Syntax } from '../syntax.ts';
import { accessOf, type Call, literalText } from './expressions.ts';

/** Functions that start a program: https://nodejs.org/api/child_process.html, https://github.com/sindresorhus/execa, cross-spawn, tinyexec, node-pty. */
const STARTS_PROGRAM =
  /(?:^|\.)(?:spawn|spawnSync|exec|execSync|execFile|execFileSync|execAsync|execFileAsync|fork|execa|execaSync|execaNode|execaCommand|execaCommandSync|crossSpawn|\$|Worker|Command)$/;

const LOGS =
  /^(?:console|(?:.*\.)?_?(?:log|logger|winston|pino|debug))\.(?:log|info|debug|warn|warning|error|trace|dir|table|fatal|verbose|silly)$|^(?:debug|log|print)$/i;

const RESPONDS =
  /(?:^|\.)(?:res|response|reply|ctx|c|NextResponse|Response)\.(?:json|send|end|write|text|html|body|render)$|^(?:json|Response|NextResponse)$/;

/** Where a call takes the environment that is one of its arguments, or stands in one under a key. */
export const destinationOf = ({ callee }: Call, key: string | undefined): EnvHandover['to'] => {
  if (STARTS_PROGRAM.test(callee) && (key === undefined || key === 'env')) return 'child-process';
  if (LOGS.test(callee)) return 'log';
  if (RESPONDS.test(callee)) return 'response';
  return isSchemaCall(callee) || key === 'runtimeEnv' || key === 'runtimeEnvStrict' ? 'schema' : 'unknown';
};

export const isSchemaCall = (callee: string): boolean =>
  /(?:^|\.)(?:parse|safeParse|parseAsync|safeParseAsync|validate|validateSync|validateAsync|cleanEnv|createEnv|parseEnv|envsafe|assert|decode|decodeUnknownSync)$/.test(
    callee,
  );

/** Calls whose result holds what was given to them. */
const COPIES =
  /^(?:Object\.(?:freeze|seal|fromEntries|assign)|structuredClone|_\.(?:pick|pickBy|omit|omitBy|mapValues|merge|cloneDeep|clone)|expand|dotenvExpand)$/;

export const isCopy = ({ callee }: Call): boolean => COPIES.test(callee);

/** `Object.keys(env)`: goes through every variable. */
export const isEnumeration = ({ callee }: Call): boolean =>
  /^(?:Object\.(?:keys|values|entries|getOwnPropertyNames)|Reflect\.ownKeys)$/.test(callee);

/** Calls that make one text of all of it. */
export const isText = ({ callee }: Call): boolean => /^(?:JSON\.stringify|util\.inspect|inspect|String)$/.test(callee);

/** Calls that change what is their first argument. */
export const isTargetOf = ({ callee, position }: Call & { readonly position: number }): boolean =>
  position === 0 &&
  /^(?:Object\.(?:assign|defineProperty|defineProperties)|vi\.(?:spyOn|stubEnv)|jest\.(?:spyOn|replaceProperty)|sinon\.stub|_\.(?:set|merge|assign))$/.test(
    callee,
  );

/** `_.get(env, 'X')`, `Reflect.get(env, 'X')`: the key of a call that is an access. */
export const keyOfAccessCall = ({ callee, args }: Call): Syntax | undefined =>
  /^(?:Reflect\.(?:get|has)|_\.(?:get|has)|Object\.hasOwn|Object\.prototype\.hasOwnProperty\.call)$/.test(callee) &&
  literalText(args[1]) !== undefined
    ? args[1]
    : undefined;

/** The object of the method that is called: `schema` of `schema.parse(…)`. */
export const objectOf = ({ target }: Call): Syntax | undefined => accessOf(target)?.object;
