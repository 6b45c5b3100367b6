/** A line of a requirements file that is an option of pip. */
export type RequirementsOption =
  | { readonly kind: 'include'; readonly target: string; readonly as: 'requirements' | 'constraints' }
  | { readonly kind: 'editable'; readonly target: string }
  /** It changes where packages come from or how they are built, never which. */
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

/**
 * The option of a line; undefined when the line is none.
 * Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options
 */
export const optionOf = (line: string): RequirementsOption | undefined => {
  if (!line.startsWith('-')) return undefined;
  const [, long, , longValue, short, shortValue] = OPTION.exec(line) ?? [];
  const name = long ?? short ?? '';
  const target = unquoted((longValue ?? shortValue ?? '').trim());
  if (name === '--requirement' || name === '-r') return { kind: 'include', target, as: 'requirements' };
  if (name === '--constraint' || name === '-c') return { kind: 'include', target, as: 'constraints' };
  if (name === '--editable' || name === '-e') return { kind: 'editable', target };
  return { kind: OTHERS.has(name) ? 'other' : 'unknown' };
};

const OPTION = /^(?:(--[a-z-]+)(?:(=|\s+)(.*))?|(-[a-zA-Z])\s*=?(.*))$/s;

const OTHERS = new Set([
  '--build-constraint',
  '--config-setting',
  '--config-settings',
  '--extra-index-url',
  '--find-links',
  '--global-option',
  '--index-url',
  '--no-binary',
  '--no-build-isolation',
  '--no-index',
  '--only-binary',
  '--only-final',
  '--pre',
  '--prefer-binary',
  '--process-dependency-links',
  '--pypi-url',
  '--require-hashes',
  '--trusted-host',
  '--uploaded-prior-to',
  '--all-releases',
  '--use-feature',
  '--use-pep517',
  '--use-wheel',
  '--no-use-wheel',
  '--always-unzip',
  '-Z',
  '-f',
  '-i',
]);

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/s, '$2');
