import type { DeclaredWebhook } from '../../model/exposure.ts';
import type { Location } from '../../model/location.ts';
import type { DeclaredService, Policy } from '../../model/policy.ts';
import { mayHandleRequests, type RequestFunction } from '../../parsers/source-code/webhooks/request-functions.ts';
import type { Ports } from '../../readers/ports.ts';
import type { EmptySecret, Webhook } from './facts.ts';
import { frameworkOf } from './frameworks.ts';
import { isTest } from './network-files.ts';
import { type FoundFunction, proofOf } from './signature-proof.ts';

type CodePorts = Pick<Ports, 'files' | 'sourceCode'>;

const MAX_BYTES = 1024 * 1024;

/** For each webhook that the policy declares, its handlers and what proves who sent a request. No code is read where none is declared. */
export const webhooksOf = async (
  { files, sourceCode }: CodePorts,
  { exposure, services }: Policy,
): Promise<readonly Webhook[]> => {
  if (exposure.webhooks.length === 0) return [];
  const routes = exposure.webhooks.map(({ route }) => route);
  const found: FoundFunction[] = [];
  const unread: string[] = [];
  const empty: EmptySecret[] = [];
  const secrets = exposure.webhooks.flatMap(({ signedWith }) => signedWith ?? []);
  for (const { path, kind } of await files.list()) {
    if (kind !== 'file' || isTest(path) || !SOURCE.test(path)) continue;
    const read = await files.readText(path, MAX_BYTES);
    if (!read.ok) continue;
    const named = secrets.filter((name) => read.text.includes(name));
    if (named.length > 0) empty.push(...(await emptySecrets(path, read.text, named, sourceCode)));
    if (!mayHandleRequests(read.text, routes)) continue;
    const handling = await sourceCode.requests(path, read.text);
    if (handling === 'not-read') unread.push(path);
    else {
      const framework = frameworkOf(path, read.text);
      const where = framework === undefined ? { path } : { path, framework };
      found.push(...(handling?.functions ?? []).map((one) => ({ ...one, ...where })));
    }
  }
  return exposure.webhooks.map((declared) => {
    const service = services.find(({ name }) => name === declared.service);
    const handlers = service === undefined ? [] : handlersOf(declared, service, found);
    return {
      declared,
      ...(service === undefined ? {} : { service }),
      handlers: handlers.map((handler) => ({
        location: locationOf(handler),
        ...(handler.framework === undefined ? {} : { framework: handler.framework }),
        proof: proofOf(handler, found),
      })),
      emptySecrets: empty.filter(({ name }) => name === declared.signedWith),
      unread,
    };
  });
};

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx|py)$/i;

/** Where a secret that is missing reads as an empty text. */
const emptySecrets = async (
  path: string,
  text: string,
  names: readonly string[],
  sourceCode: Ports['sourceCode'],
): Promise<readonly EmptySecret[]> => {
  const facts = await sourceCode.facts(path, text, { envAccessors: [], words: [] });
  return (facts?.reads ?? []).flatMap((read): readonly EmptySecret[] => {
    const name =
      read.names.kind === 'name'
        ? names.find((one) => read.names.kind === 'name' && one === read.names.name)
        : undefined;
    return name === undefined || read.fallback !== 'empty'
      ? []
      : [{ name, location: { path, startLine: read.place.line, startColumn: read.place.column } }];
  });
};

/** The functions of the service's code that take POST requests on the declared route; the likeliest ones where a router is mounted. */
const handlersOf = (
  { route }: DeclaredWebhook,
  { source }: DeclaredService,
  found: readonly FoundFunction[],
): readonly FoundFunction[] => {
  const wanted = normal(route);
  const own = found.filter(
    ({ path, routes }) =>
      routes.some(({ method }) => method === 'POST' || method === 'ALL') &&
      (source.length === 0 ||
        source.some((folder) => path.startsWith(`${folder.replace(/\/+$/, '')}/`) || folder === '.')),
  );
  const withPath = (matches: (path: string) => boolean) =>
    own.filter(({ routes }) => routes.some(({ method, path }) => method !== 'GET' && matches(normal(path))));
  const exact = withPath((path) => path === wanted);
  if (exact.length > 0) return exact;
  const mounted = withPath((path) => path !== '' && (wanted.endsWith(path) || path.endsWith(wanted)));
  if (mounted.length > 0) return mounted;
  return withPath((path) => path === '').filter(({ path, header }) => header !== undefined || /webhook/i.test(path));
};

const normal = (path: string): string => path.replace(/\/+$/, '').toLowerCase();

const locationOf = ({ path, place }: RequestFunction & { readonly path: string }): Location => ({
  path,
  startLine: place.line,
  startColumn: place.column,
});
