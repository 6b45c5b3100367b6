import type { Table } from '../../model/coverage.ts';
import type { Declaration, Requirement } from './facts.ts';

/** A row for each required name: where it is declared, in which form, for which services. */
export const namesTable = (requirements: readonly Requirement[], declarations: readonly Declaration[]): Table => ({
  title: 'Required names',
  columns: ['Name', 'Class', 'Declared', 'Form', 'Services'],
  rows: [...new Set(requirements.map(({ name }) => name))].map((name) => {
    const given = declarations.filter((declaration) => declaration.name === name);
    return [
      name,
      requirements.find((requirement) => requirement.name === name)?.class ?? '',
      listed(given.map(({ location }) => `${location.path}:${location.startLine}`)) || 'nowhere',
      listed(given.map(({ form }) => form)),
      listed(given.flatMap(({ services }) => services.map((service) => service.name))),
    ];
  }),
});

const listed = (words: readonly string[]): string => [...new Set(words)].join(', ');
