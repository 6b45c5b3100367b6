import type { HttpAnswer, HttpFailureKind } from '../http/http-answer.ts';
import type { HttpClient } from '../http/http-client.ts';
import type { EngineCause } from '../ports.ts';

/** Why OSV as a whole was of no use. */
export interface Refusal {
  readonly status: 'refused';
  readonly cause: EngineCause;
  /** What happened and the way out, as sentences. */
  readonly reason: string;
}

export const refused = (cause: EngineCause, reason: string): Refusal => ({ status: 'refused', cause, reason });

const AGAIN = 'Run it again; if it stays so, name another place that speaks for OSV in osv-url, or use Snyk.';
const ADDRESS = 'Correct osv-url, or leave it out.';
const PROXY = 'If this machine reaches the network through a proxy, name it in HTTPS_PROXY.';

const KINDS: Readonly<Record<HttpFailureKind, readonly [EngineCause, string]>> = {
  interrupted: ['outage', 'Run it again.'],
  'timed-out': ['outage', `${PROXY} ${AGAIN}`],
  unreachable: ['outage', `${PROXY} ${AGAIN}`],
  untrusted: ['outage', 'If a proxy of yours signs for it, name its certificate in NODE_EXTRA_CA_CERTS.'],
  proxy: ['outage', 'Correct HTTPS_PROXY, or let the proxy through to it.'],
  'cut-off': ['outage', AGAIN],
  redirected: ['broken-answer', `No package is told to another server. ${ADDRESS}`],
  'too-large': ['broken-answer', AGAIN],
  'not-json': ['broken-answer', `Something else answers in the place of OSV. ${ADDRESS}`],
};

/** The API of OSV, as one look uses it. */
export interface OsvServer {
  readonly client: HttpClient;
  /** For sentences: `OSV (api.osv.dev)`. */
  readonly name: string;
  /** Ends what is under way: after one refusal everything else would be tried as often for nothing. */
  readonly stop: () => void;
}

/** What an answer other than 200 means for the whole look. */
export const refusalOf = (answer: HttpAnswer, { name: server }: OsvServer): Refusal => {
  if (answer.status === 'failed') {
    const [cause, wayOut] = KINDS[answer.kind];
    return refused(cause, `${server} ${answer.reason}. ${wayOut}`);
  }
  const { code } = answer;
  const said = `${server} answered ${code}`;
  if (code === 401 || code === 403 || code === 407) {
    return refused(
      'unauthorised',
      `${said}: it lets nobody in without a login. Name a place in osv-url that needs none, or leave it out.`,
    );
  }
  if (code === 429) return refused('quota', `${said}: it is asked too often. Run it again in some minutes.`);
  if (code >= 500 || code === 408 || code === 425) return refused('outage', `${said}: it is out of order. ${AGAIN}`);
  if (code === 404) return refused('broken-answer', `${said}: there is no OSV at this address. ${ADDRESS}`);
  return refused('broken-answer', `${said} to a question that OSV answers with 200. ${AGAIN}`);
};
