import type { Rule } from '../../../../model/rule.ts';
import {
  furtherPlaces,
  type Grant,
  givenSecrets,
  hasBrowserPrefix,
  isPublicByDesign,
  permissionOf,
  readSecrets,
  type SecretOf,
  type ServiceAccessFacts,
  subjectOf,
  throughOf,
  wayOf,
} from '../../facts.ts';

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
  *check({ services, secrets, grants, reads, inlined, serverImports }) {
    for (const found of givenSecrets(grants, secrets)) {
      const { service, secret, first, all } = found;
      if (isPublicByDesign(secret.name) || !(isCopied(found) || isGivenToPage(found))) continue;
      if (!isCopied(found) && permissionOf(service, secret, services).location !== undefined) continue;
      const why = isCopied(found)
        ? 'the prefix of its name copies it into what browsers load'
        : 'a static site has no server that could keep it';
      yield {
        message: `\`${service.name}\` is given \`${secret.name}\`${throughOf(first)}: ${why}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`, 'given'),
        location: first.group?.link ?? first.location,
        ...(isCopied(found) ? {} : { severity: 'high' as const }),
      };
    }
    const shown = reads.filter(
      ({ inBrowser, names }) => inBrowser || (names.kind === 'name' && hasBrowserPrefix(names.name)),
    );
    for (const { service, secret, first, all } of readSecrets(shown, secrets)) {
      if (isPublicByDesign(secret.name)) continue;
      const where = hasBrowserPrefix(secret.name)
        ? 'by a name that is copied into what browsers load'
        : 'by code for the browser';
      yield {
        message: `\`${service.name}\` reads \`${secret.name}\` ${where}${wayOf(first.chain)}${furtherPlaces(all)}`,
        subject: subjectOf(service, `env:${secret.name}`, 'read'),
        location: first.location,
        ...(hasBrowserPrefix(secret.name) ? {} : { severity: 'high' as const }),
      };
    }
    for (const { service, name, location } of inlined) {
      if (!secrets.has(name) || isPublicByDesign(name)) continue;
      yield {
        message: `\`${name}\` is written into what browsers load, by the configuration of the build`,
        subject: [...(service === undefined ? [] : [subjectOf(service)]), `env:${name}`, 'inlined'].join(' '),
        location,
      };
    }
    for (const { service, from, location } of serverImports) {
      yield {
        message: `\`${location.path}\` is for the browser and loads \`${from}\`, which says that it is for the server alone`,
        subject: subjectOf(service, `import:${from}`),
        location,
        severity: 'high',
      };
    }
  },
} satisfies Rule<ServiceAccessFacts>;

const isCopied = ({ secret, all }: SecretOf<Grant>): boolean =>
  all.some(({ name }) => name === secret.name && hasBrowserPrefix(name));

/** What only builds ask for, such as the upload of source maps or a private registry. */
const FOR_THE_BUILD =
  /^(?:SENTRY_AUTH_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|GITHUB_TOKEN|GH_TOKEN|TURBO_TOKEN|CODECOV_TOKEN|DATADOG_API_KEY)$/;

const isGivenToPage = ({ service, secret }: SecretOf<Grant>): boolean =>
  service.isStatic && !FOR_THE_BUILD.test(secret.name);
