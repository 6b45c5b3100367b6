import type { Check } from '../../model/check.ts';
import type { Ports } from '../../readers/ports.ts';
import { collect } from './collect.ts';
import type { PipelineFacts } from './facts.ts';
import { rules } from './rules.generated.ts';

export default { title: "The gate's own workflows", collect, rules } satisfies Check<Ports, PipelineFacts>;
