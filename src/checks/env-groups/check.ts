import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { EnvGroupFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'Env groups of Render', collect, rules } satisfies Check<Ports, EnvGroupFacts>;
