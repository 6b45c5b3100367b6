/** True when a file, a group or an extra is by its name for the people who work on the project, not for its users. */
export const isForDevelopment = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .some((word) => WORDS.has(word));

const WORDS = new Set(
  'bench benchmark benchmarks ci cov coverage dev devel develop developer development doc docs documentation format lint linting lints mypy qa style test testing tests type typecheck typing'.split(
    ' ',
  ),
);
