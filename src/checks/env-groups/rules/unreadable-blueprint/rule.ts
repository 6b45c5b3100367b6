import type { Rule } from '../../../../model/rule.ts';
import type { EnvGroupFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Blueprint that cannot be read whole',
    severity: 'high',
    confidence: 'high',
    remediation: 'Mend the YAML at this place, and let `render blueprints validate` confirm it.',
    since: '0.1.0',
    references: ['https://render.com/docs/blueprint-spec', 'https://yaml.org/spec/1.2.2/'],
    covers: ['000-1a'],
  },
  *check({ unreadable }) {
    for (const { path, problems } of unreadable) {
      const [first] = problems;
      if (first === undefined) continue;
      const places = new Set(problems.map(({ location }) => location.startLine)).size;
      const more = places > 1 ? `, and there is more on ${places - 1} further ${places === 2 ? 'line' : 'lines'}` : '';
      yield {
        message: `\`${path}\` cannot be read whole: ${first.message}${more}`,
        subject: `blueprint:${path}`,
        location: first.location,
      };
    }
  },
} satisfies Rule<EnvGroupFacts>;
