import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { PolicyFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'The policy itself', collect, rules } satisfies Check<Ports, PolicyFacts>;
