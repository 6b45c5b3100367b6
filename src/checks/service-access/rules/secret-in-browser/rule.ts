import type { Rule } from '../../../../model/rule.ts';
import { hasBrowserPrefix, type ServiceAccessFacts, secretsReadBy, subjectOf, wayOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret that reaches the browser',
    severity: 'critical',
    confidence: 'medium',
    remediation:
      'Keep the secret on the server, let the browser ask the server for what it needs, and rotate the secret.',
    since: '0.1.0',
    references: [
      'https://vite.dev/guide/env-and-mode#env-files',
      'https://nextjs.org/docs/app/guides/environment-variables#bundling-environment-variables-for-the-browser',
    ],
    covers: ['004-1'],
  },
  *check({ services, secrets, grants, reads, inlined }) {
    for (const { service, name, location, group } of grants) {
      const secret = secrets.get(name);
      if (secret === undefined || !(service.isStatic || hasBrowserPrefix(name))) continue;
      const through = group === undefined ? '' : ` through the group \`${group.name}\``;
      const why = service.isStatic
        ? 'a static site is public as a whole'
        : 'the prefix of its name copies it into the bundle';
      yield {
        message: `\`${service.name}\` is given \`${name}\`${through}: ${why}`,
        subject: subjectOf(service, `env:${name}`, 'given'),
        location: group?.link ?? location,
      };
    }
    for (const read of reads) {
      if (!read.inBrowser) continue;
      for (const { name } of secretsReadBy(read, secrets)) {
        yield {
          message: `\`${name}\` is read by code that runs in the browser${wayOf(read.chain)}`,
          subject: subjectOf(read.service, `env:${name}`, 'read'),
          location: read.location,
        };
      }
    }
    for (const { service, name, location } of inlined) {
      if (!secrets.has(name) || services.length === 0) continue;
      yield {
        message: `\`${name}\` is written into the bundle by the build's configuration`,
        subject: subjectOf(service, `env:${name}`, 'inlined'),
        location,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;
