import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { DependencyFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'Dependencies', collect, rules } satisfies Check<Ports, DependencyFacts>;
