import type { Rule } from '../../../../model/rule.ts';
import { called, type EnvGroupFacts, type EnvVar, type Literal, subjectOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Secret written into a Blueprint',
    severity: 'high',
    confidence: 'high',
    remediation:
      'Take the value out of the Blueprint, let Render hold it, and replace the secret: it stays in the history of Git.',
    since: '0.1.0',
    references: [
      'https://render.com/docs/blueprint-spec#environment-variables',
      'https://render.com/docs/configure-environment-variables',
    ],
    covers: ['000-1a', '000-1c'],
  },
  *check(facts) {
    for (const holder of [...facts.services, ...facts.envGroups]) {
      for (const item of holder.envVars) {
        for (const [field, literal] of Object.entries({ value: item.value, 'preview value': item.previewValue })) {
          if (literal === undefined || !isSecretLiteral(item, literal, facts)) continue;
          yield {
            message: `\`${item.key ?? 'a variable without key'}\` of ${called(holder)} has ${KINDS[literal.shape] ?? 'a secret'} written as its ${field}`,
            subject: subjectOf(holder, `env:${item.key ?? ''}`),
            location: literal.location,
            fix: holder.kind === 'service' ? FIX_IN_SERVICE : FIX_IN_GROUP,
          };
        }
      }
    }
  },
} satisfies Rule<EnvGroupFacts>;

/** By what it is whatever its name, by what the policy calls it, or by name and form together. */
const isSecretLiteral = (
  { key, kindOfName }: EnvVar,
  { shape }: Literal,
  { declaredSecrets }: EnvGroupFacts,
): boolean => {
  if (shape === 'empty' || shape === 'placeholder' || shape === 'secret-file') return false;
  if (shape === 'credential' || shape === 'connection') return true;
  if (key !== undefined && declaredSecrets.has(key)) return true;
  if (kindOfName === 'secret') return shape === 'random' || shape === 'text';
  return kindOfName === 'maybe-secret' && shape === 'random';
};

const KINDS: Readonly<Partial<Record<Literal['shape'], string>>> = {
  connection: 'an address with its password',
  credential: 'a credential',
};

const FIX_IN_SERVICE =
  'Replace the value with `sync: false` (Render asks for it), `generateValue: true`, `fromDatabase` or `fromService`, and replace the secret itself.';

const FIX_IN_GROUP =
  'Use `generateValue: true`, or move the variable to a group of the Dashboard that the policy declares with `managed-in: dashboard`, and replace the secret itself.';
