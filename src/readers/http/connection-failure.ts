import { failed, type HttpFailure } from './http-answer.ts';

/** What went wrong on the way, by the code of the error alone: its message may hold the address of a proxy with its password. */
export const connectionFailure = (error: unknown): HttpFailure => {
  const code = codeOf(error);
  if (code === 'UND_ERR_ABORTED') {
    // A proxy that answers CONNECT with anything but 200: only the message of the library tells the code.
    const refused = /Proxy response \((\d{3})\)/.exec(error instanceof Error ? error.message : '')?.[1];
    if (refused !== undefined) return failed('proxy', `cannot be reached: the proxy answered ${refused}`);
  }
  if (error instanceof Error && error.name === 'HTTPParserError')
    return failed('cut-off', 'does not speak HTTP as it should');
  if (/TIMEOUT|TIMEDOUT/.test(code)) return failed('timed-out', `did not answer in time (${code})`);
  if (NAME.has(code)) return failed('unreachable', `cannot be reached: its name is not known here (${code})`);
  if (/^ERR_SSL|^EPROTO$/.test(code)) return failed('untrusted', `does not speak TLS as it should (${code})`);
  if (CERTIFICATE.test(code)) return failed('untrusted', `is not trusted: its certificate is refused (${code})`);
  if (CUT_OFF.test(code)) return failed('cut-off', `broke the connection off (${code})`);
  return failed('unreachable', `cannot be reached (${code})`);
};

const NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);

/** Source: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|SIGNATURE|^ERR_TLS|^INVALID_(?:CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^PATH_LENGTH/;

const CUT_OFF = /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET|UND_ERR_DESTROYED|UND_ERR_CLOSED|UND_ERR_RES.*)$/;

const codeOf = (error: unknown): string => {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const { code } = at as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code)) return code;
  }
  return 'no reason was given';
};
