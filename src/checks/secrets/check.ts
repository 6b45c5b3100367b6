import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { SecretFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'Secrets in Git', collect, rules } satisfies Check<Ports, SecretFacts>;
