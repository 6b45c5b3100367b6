// Loaded into the gate by `node --import`. When the process ends it writes the peak of its own resident memory, in kilobytes.
// getrusage counts no child here, so the engine's memory is not in it.
import { writeFileSync } from 'node:fs';

const file = process.env.ADUANA_BENCH_PEAK_MEMORY;
process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
