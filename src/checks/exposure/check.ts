import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { ExposureFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'What the outside can reach', collect, rules } satisfies Check<Ports, ExposureFacts>;
