import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import type { EngineCause } from '../../../src/readers/ports.ts';
import { type SnykReply, startSnykServer } from '../../support/snyk-server.ts';
import { look, TOKEN } from './look.ts';
import { manifestOf } from './manifests.ts';

// What Snyk's service can do wrong, seen through the real CLI, which calls some of it clean.

const SHOP = manifestOf('npm', ['lodash@4.17.20', 'express@4.17.1']);

const json = (status: number, body: unknown) => (response: ServerResponse) => {
  response.statusCode = status;
  response.end(JSON.stringify(body));
};

const FAULTS: Readonly<Record<string, readonly [EngineCause, SnykReply]>> = {
  'half an answer, which the CLI calls clean': ['broken-answer', json(200, { result: {} })],
  'an answer without a finding, which the CLI calls clean': [
    'broken-answer',
    (response, { meta }) => response.end(JSON.stringify({ result: { affectedPkgs: {}, issuesData: {} }, meta })),
  ],
  'an answer about the first package alone': [
    'broken-answer',
    (response, { meta, result }) => {
      const [first] = Object.entries(result.affectedPkgs).filter(([key]) => key.startsWith('lodash@'));
      const affectedPkgs = Object.fromEntries(first === undefined ? [] : [first]);
      response.end(JSON.stringify({ result: { ...result, affectedPkgs }, meta }));
    },
  ],
  'a page of HTML that repeats the token': [
    'broken-answer',
    (response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<html>${TOKEN}</html>`);
    },
  ],
  401: ['unauthorised', json(401, { userMessage: `${TOKEN} is not valid` })],
  429: ['quota', json(429, {})],
  503: ['outage', json(503, { userMessage: 'Service Unavailable' })],
  'no answer at all': ['outage', () => undefined],
};

describe('a fault of the service is never taken for a clean answer', () => {
  test.concurrent.for(Object.entries(FAULTS))('%s', { timeout: 120_000 }, async ([, [cause, reply]]) => {
    const server = await startSnykServer({ reply });
    try {
      const timeoutSeconds = reply.length === 0 ? 15 : 100;
      const answer = await look([SHOP], { environment: { SNYK_API: server.url }, timeoutSeconds });
      expect(answer).toMatchObject({ status: 'unavailable', engine: 'snyk 1.1307.4 (npm)', cause });
      expect(JSON.stringify(answer)).not.toContain(TOKEN);
    } finally {
      await server.close();
    }
  });

  test.concurrent('a host that nobody knows', { timeout: 120_000 }, async () => {
    const answer = await look([SHOP], { environment: { SNYK_API: 'https://no-such-host.invalid/api' } });
    expect(answer).toMatchObject({ status: 'unavailable', cause: 'outage' });
  });
});
