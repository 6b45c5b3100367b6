import { type NginxDirective, parseNginx } from './nginx-blocks.ts';
import type { PlainListener, WebListeners } from './web-listener.ts';

/**
 * The servers of an nginx config that listen on port 80, and whether they only send on to https; undefined where the text cannot be
 * read. A server without `listen` listens there. https://nginx.org/en/docs/http/ngx_http_core_module.html#listen
 */
export const nginxListeners = (text: string, path: string): WebListeners | undefined => {
  const directives = parseNginx(text);
  if (directives === undefined) return undefined;
  const servers = serversIn(directives);
  return {
    endsTls: servers.some(({ block = [] }) => named(block, 'listen').some(({ words }) => isSecured(words))),
    plain: servers.flatMap((server) => plainListener(server, path)),
  };
};

const plainListener = (server: NginxDirective, path: string): readonly PlainListener[] => {
  const block = server.block ?? [];
  const listens = named(block, 'listen');
  const plain = listens.find(({ words }) => isPlain(words));
  if (listens.length > 0 && plain === undefined) return [];
  const { line, column } = plain ?? server;
  return [
    {
      hosts: named(block, 'server_name').flatMap(({ words }) => words),
      does: isOnlyAWayOn(block) ? 'redirects' : 'serves',
      location: { path, startLine: line, startColumn: column },
    },
  ];
};

/** Those of `http`, and those of a file that others include there; a `stream` speaks no HTTP. */
const serversIn = (directives: readonly NginxDirective[]): readonly NginxDirective[] =>
  directives.flatMap((directive) => {
    if (directive.name === 'server') return directive.block === undefined ? [] : [directive];
    return directive.name === 'http' ? serversIn(directive.block ?? []) : [];
  });

const named = (block: readonly NginxDirective[], name: string) => block.filter((directive) => directive.name === name);

const isSecured = (words: readonly string[]): boolean => words.includes('ssl') || words.includes('quic');

const isPlain = ([address = '', ...options]: readonly string[]): boolean =>
  !isSecured(options) && !LOCAL.test(address) && (/(?:^|:)80$/.test(address) || ADDRESS_ALONE.test(address));

const LOCAL = /^(?:unix:|127\.|localhost\b|\[::1\])/;

/** Without a port it is 80. */
const ADDRESS_ALONE = /^(?:\*|\[[0-9a-fA-F:]+\]|\d+\.\d+\.\d+\.\d+|[\w.-]*[A-Za-z][\w.-]*)$/;

/**
 * A `return` of the server comes before every location of it.
 * https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return
 */
const isOnlyAWayOn = (block: readonly NginxDirective[]): boolean => {
  if (block.some(sendsOn) || block.some(refuses) || block.some(sendsPlainRequestsOn)) return true;
  const locations = named(block, 'location').filter(({ words }) => !words.some((word) => word.includes(PROOF)));
  return (
    locations.length > 0 &&
    locations.every(({ block: inner = [] }) => inner.some((one) => sendsOn(one) || refuses(one)))
  );
};

const PROOF = '/.well-known/acme-challenge';

const sendsOn = ({ name, words: [first = '', second = ''] }: NginxDirective): boolean => {
  if (name === 'return') return isSecure(/^\d+$/.test(first) ? second : first);
  return name === 'rewrite' && isSecure(second);
};

const refuses = ({ name, words: [status = ''] }: NginxDirective): boolean =>
  (name === 'return' && /^4\d\d$/.test(status)) || (name === 'deny' && status === 'all');

/** `if ($scheme = http) { return 301 https://…; }` */
const sendsPlainRequestsOn = ({ name, words, block = [] }: NginxDirective): boolean =>
  name === 'if' &&
  /\$(?:scheme|https|server_port|http_x_forwarded_proto)\b/.test(words.join(' ')) &&
  block.some(sendsOn);

const isSecure = (target: string): boolean => target.toLowerCase().startsWith('https://');
