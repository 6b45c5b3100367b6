import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { RotationFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: 'Rotation and attestations', collect, rules } satisfies Check<Ports, RotationFacts>;
