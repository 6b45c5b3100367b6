// Loaded into the gate by `node --import`. When the process ends it writes the peak of its own resident memory, in kilobytes, and
// the time that it has had a processor, in microseconds. getrusage counts no child here, so the engine is in neither.
import { writeFileSync } from 'node:fs';

const file = process.env.ADUANA_BENCH_PEAK_MEMORY;
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});
