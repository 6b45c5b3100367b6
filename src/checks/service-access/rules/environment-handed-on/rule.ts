import type { Rule } from '../../../../model/rule.ts';
import type { Severity } from '../../../../model/severity.ts';
import { type ServiceAccessFacts, type ServiceHandover, subjectOf, wayOf } from '../../facts.ts';

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
    const places = new Map<string, ServiceHandover[]>();
    for (const handover of handovers) {
      if (!holders.has(handover.service)) continue;
      const key = JSON.stringify([handover.to, handover.location]);
      places.set(key, [...(places.get(key) ?? []), handover]);
    }
    for (const all of places.values()) {
      const [first] = all;
      if (first === undefined || first.to === 'schema' || first.to === 'unknown') continue;
      const { whereTo, severity } = HANDED[first.to];
      const services = [...new Set(all.map(({ service }) => service))];
      const [, ...others] = services;
      const more = others.length === 0 ? '' : ` and ${others.map(({ name }) => `\`${name}\``).join(', ')}`;
      yield {
        message: `\`${first.service.name}\`${more} ${others.length === 0 ? 'hands its' : 'hand their'} whole environment to ${whereTo}${wayOf(first.chain)}: every secret in it goes along`,
        subject: [...services.map((service) => subjectOf(service)), `to:${first.to}`].join(' '),
        location: first.location,
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
