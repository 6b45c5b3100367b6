import { noFacts, type SourceReading } from '../source-reading.ts';

/** Python: what a module reads of the environment and which modules it loads. */
export const pythonReading: SourceReading = {
  withoutTree: () => undefined,
  plan: (path) => ({ language: 'python', path }),
  fromTree: () => noFacts('python'),
};
