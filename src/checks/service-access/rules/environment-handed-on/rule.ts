import type { Rule } from '../../../../model/rule.ts';
import type { Severity } from '../../../../model/severity.ts';
import { type ServiceAccessFacts, subjectOf, wayOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Whole environment handed on',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Hand on the variables that are needed, by name.',
    since: '0.1.0',
    references: ['https://cwe.mitre.org/data/definitions/526.html', 'https://cwe.mitre.org/data/definitions/532.html'],
    covers: ['000-9', '000-10'],
  },
  *check({ handovers, grants, secrets }) {
    const holders = new Set(grants.filter(({ name }) => secrets.has(name)).map(({ service }) => service));
    for (const { service, to, location, chain } of handovers) {
      if (to === 'schema' || to === 'unknown' || !holders.has(service)) continue;
      const { whereTo, severity } = HANDED[to];
      yield {
        message: `\`${service.name}\` hands its whole environment to ${whereTo}${wayOf(chain)}: every secret it holds goes along`,
        subject: subjectOf(service, `to:${to}`),
        location,
        severity,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const HANDED: Readonly<
  Record<'child-process' | 'log' | 'response', { readonly whereTo: string; readonly severity: Severity }>
> = {
  'child-process': { whereTo: 'a child process', severity: 'low' },
  log: { whereTo: 'a log', severity: 'high' },
  response: { whereTo: 'a response', severity: 'critical' },
};
