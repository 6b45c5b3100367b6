import type { Rule } from '../../../../model/rule.ts';
import type { Severity } from '../../../../model/severity.ts';
import { isCertainSecret, type ServiceAccessFacts } from '../../facts.ts';

export default {
  meta: {
    title: 'Stand-in value for a secret in code',
    severity: 'high',
    confidence: 'medium',
    remediation: 'Refuse to start without the variable instead of going on with a value that everybody can read.',
    since: '0.1.0',
    references: ['https://cwe.mitre.org/data/definitions/1392.html', 'https://cwe.mitre.org/data/definitions/798.html'],
    covers: ['003-8', '003-25', '000-5b'],
  },
  *check({ defaults, code }) {
    const found = new Map<string, { name: string; location: (typeof defaults)[number]['location'] }>();
    for (const { name, location } of defaults) {
      const key = JSON.stringify([name, location.path]);
      if (!found.has(key)) found.set(key, { name, location });
    }
    for (const { name, location } of found.values()) {
      const isLoaded = code.some(({ modules }) => modules.has(location.path));
      yield {
        message: `\`${name}\` has a value in code that holds when the variable is missing: whoever reads the code knows the secret`,
        subject: `env:${name}`,
        location,
        severity: severityOf(name, location.path, isLoaded),
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

/** What people run on their own machines. */
const FOR_DEVELOPERS = /(?:^|\/)(?:scripts?|tools?|examples?|docs?|bench(?:marks?)?|dev|seeds?|samples?)\//i;

/** A key or a password is known to whoever reads the code; an address such as DATABASE_URL most often points to the own machine. */
const severityOf = (name: string, path: string, isLoaded: boolean): Severity => {
  if (!isCertainSecret(name) || (!isLoaded && FOR_DEVELOPERS.test(path))) return 'low';
  return isLoaded ? 'high' : 'medium';
};
