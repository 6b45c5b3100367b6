import { noFacts, type SourceReading } from '../source-reading.ts';

/** Python: what a module reads of the environment and which modules it loads. */
export const pythonReading: SourceReading = {
  withoutTree: () => undefined,
  plan: () => ({ language: 'python' }),
  fromTree: () => noFacts('python'),
};
