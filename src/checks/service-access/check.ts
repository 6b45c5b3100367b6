import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { ServiceAccessFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'Which service holds which secret', collect, rules } satisfies Check<Ports, ServiceAccessFacts>;
