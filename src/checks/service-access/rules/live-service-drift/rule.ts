import type { Rule } from '../../../../model/rule.ts';
import { type AccessService, liveNameOf, type ServiceAccessFacts, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Service that is in Render otherwise than in the Blueprint',
    severity: 'medium',
    confidence: 'high',
    remediation: 'Sync the Blueprint, or write into it what Render has.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec', 'https://api-docs.render.com/reference/list-services'],
    covers: ['001-5', '001-7'],
  },
  *check({ services, live }) {
    if (live === undefined) return;
    const notYet = live.isBeforeMerge
      ? { neverBlocks: 'What this change does to Render happens when it is merged' }
      : {};
    for (const service of services) {
      const [definition] = service.defined;
      if (definition === undefined) continue;
      const there = live.services.find((one) => one.name === liveNameOf(service));
      if (there === undefined) {
        yield {
          message: `\`${service.name}\` is in the Blueprint, and Render has no service of that name`,
          subject: subjectOf(service, 'missing'),
          location: service.location,
          fix: 'Sync the Blueprint, or take the service out of it; a key that reaches another workspace does not see it either.',
          ...notYet,
        };
        continue;
      }
      if (there.type !== typeOf(service)) {
        yield {
          message: `\`${service.name}\` is a \`${there.type}\` in Render and a \`${typeOf(service)}\` in the Blueprint`,
          subject: subjectOf(service, 'type'),
          location: service.location,
          ...(REACHED.has(there.type) && !REACHED.has(typeOf(service)) ? { severity: 'high' as const } : {}),
          ...notYet,
        };
      }
      const written = definition.allowList;
      if (written === undefined) continue;
      const open = there.ipAllowList ?? EVERYBODY;
      const more = open.filter((source) => !written.sources.includes(source));
      const fewer = written.sources.filter((source) => !open.includes(source));
      if (more.length + fewer.length === 0) continue;
      yield {
        message: `\`${service.name}\` is reached by other addresses in Render than the Blueprint says: ${told('also', more)}${more.length > 0 && fewer.length > 0 ? '; ' : ''}${told('not', fewer)}`,
        subject: subjectOf(service, 'allow-list'),
        location: written.location,
        ...(more.length > 0 ? { severity: 'high' as const } : {}),
        ...notYet,
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

/** Types that the Internet reaches. */
const REACHED = new Set(['web', 'static']);

/** Without a list of its own a service is open. https://render.com/docs/inbound-ip-rules */
const EVERYBODY: readonly string[] = ['0.0.0.0/0'];

const SHOWN = 3;

const told = (word: string, sources: readonly string[]): string => {
  if (sources.length === 0) return '';
  const more = sources.length - SHOWN;
  return `${word} ${sources
    .slice(0, SHOWN)
    .map((source) => `\`${source}\``)
    .join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
};

const typeOf = ({ isStatic, defined: [definition] }: AccessService): string =>
  isStatic ? 'static' : (definition?.type ?? '');
