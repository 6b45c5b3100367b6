import { describe, expect, test } from 'vitest';
import type { SecretHolder } from '../../src/checks/service-access/access-facts.ts';
import type { AccessService } from '../../src/checks/service-access/access-service.ts';
import { holderPermission, isRefusedAny } from '../../src/checks/service-access/holder-permission.ts';
import { permissionOf } from '../../src/checks/service-access/permissions.ts';
import type { DeclaredService, Holdings } from '../../src/model/policy.ts';
import { declared } from './attribution/made-repository.ts';

const at = (startLine: number) => ({ path: 'aduana.yml', startLine, startColumn: 1 });

const holdings = (startLine: number, names: readonly string[], classes: readonly string[] = []): Holdings => ({
  names,
  classes,
  location: at(startLine),
});

const service = (name: string, more: Partial<DeclaredService> = {}): AccessService => ({
  name,
  declared: declared(name, more),
  defined: [],
  location: at(1),
  isStatic: false,
});

const AI = { name: 'OPENAI_API_KEY', class: 'ai', location: at(2) };
const DB = { name: 'DATABASE_URL', class: 'infrastructure', location: at(3) };

const worker = service('worker', { exclusive: holdings(10, [], ['ai']) });
const api = service('api', { mayHold: holdings(20, ['REDIS_URL'], ['meta']) });
const jobs = service('jobs');
const stranger: AccessService = { name: 'stranger', defined: [], location: at(1), isStatic: false };
const services = [worker, api, jobs, stranger];

describe('a service', () => {
  test.each([
    [worker, AI, true, 'has it exclusively', 10],
    [jobs, AI, false, 'may not hold it: it is exclusive to `worker`', 10],
    [stranger, AI, false, 'may not hold it: it is exclusive to `worker`', 10],
    [stranger, DB, true, 'is not in the policy', undefined],
    [jobs, DB, true, 'has no `may-hold`, so it may hold what is exclusive to nobody', undefined],
    [api, DB, false, 'may not hold it: `may-hold` names neither it nor its class', 20],
    [api, { name: 'REDIS_URL' }, true, 'may hold it', 20],
    [api, { name: 'FB_APP_SECRET', class: 'meta' }, true, 'may hold the class `meta`', 20],
  ])('$name and $name', (one, secret, isAllowed, why, line) => {
    const permission = permissionOf(one, secret, services);
    expect(permission).toMatchObject({ isAllowed, why });
    expect(permission.location?.startLine).toBe(line);
  });

  test('that requires a secret may hold it, unless another has it exclusively', () => {
    const needs = service('needs', {
      mayHold: holdings(30, []),
      requires: [DB, AI].map(({ name }) => ({ name, location: at(31) })),
    });
    expect(permissionOf(needs, DB, [...services, needs])).toMatchObject({ isAllowed: true, why: 'requires it' });
    expect(permissionOf(needs, AI, [...services, needs])).toMatchObject({ isAllowed: false });
  });

  test('two owners both hold it, and a third is told of both', () => {
    const second = service('second', { exclusive: holdings(40, ['OPENAI_API_KEY']) });
    const all = [worker, second, jobs];
    expect(permissionOf(second, AI, all).isAllowed).toBe(true);
    expect(permissionOf(jobs, AI, all)).toMatchObject({ isAllowed: false, exclusiveTo: ['worker', 'second'] });
  });
});

describe('a holder that is no service', () => {
  const workflow: SecretHolder = { name: 'workflow ci.yml', kind: 'workflow' };
  const allowed: SecretHolder = {
    ...workflow,
    declared: { name: workflow.name, mayHold: holdings(50, ['OPENAI_API_KEY']), location: at(50) },
  };

  test('may hold what is exclusive to nobody, declared or not', () => {
    expect(holderPermission(workflow, DB, services).isAllowed).toBe(true);
    expect(holderPermission(allowed, DB, services).isAllowed).toBe(true);
  });

  test('may hold what is exclusive only where the policy names it there', () => {
    expect(holderPermission(workflow, AI, services)).toMatchObject({ isAllowed: false, exclusiveTo: ['worker'] });
    expect(holderPermission(allowed, AI, services)).toMatchObject({ isAllowed: true, location: at(50) });
  });

  test('is judged as the service it starts, and as any of those it may start', () => {
    const compose = (more: Partial<SecretHolder>): SecretHolder => ({ name: 'compose x', kind: 'compose', ...more });
    expect(holderPermission(compose({ service: api }), DB, services).isAllowed).toBe(false);
    expect(holderPermission(compose({ service: worker }), AI, services).isAllowed).toBe(true);
    expect(holderPermission(compose({ candidates: [api, worker] }), AI, services).isAllowed).toBe(true);
    expect(holderPermission(compose({ candidates: [api, jobs] }), AI, services).isAllowed).toBe(false);
  });

  test('what cannot be told about it matters only where something is kept from it', () => {
    const secrets = new Map([AI, DB].map((secret) => [secret.name, secret]));
    expect(isRefusedAny(workflow, services, secrets)).toBe(true);
    expect(isRefusedAny(workflow, [api, jobs], secrets)).toBe(false);
    expect(isRefusedAny(allowed, services, secrets)).toBe(false);
  });
});
