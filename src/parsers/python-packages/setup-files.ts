import type { Asked, Asking } from './asked.ts';
import { isForDevelopment } from './dev-words.ts';
import { parseRequirement } from './requirement.ts';

/**
 * What `install_requires` and the extras of a `setup.cfg` ask for.
 * Source: https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export const parseSetupCfg = (path: string, text: string): Asking => {
  const asked: Asked[] = [];
  const lists: string[] = [];
  const problems: string[] = [];
  let section = '';
  let key = '';
  let isManifest = false;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const written = line.trim();
    if (written === '' || written.startsWith('#') || written.startsWith(';')) continue;
    let value = written;
    if (!/^\s/.test(line)) {
      const [, header] = /^\[([^\]]*)\]/.exec(line) ?? [];
      if (header !== undefined) {
        section = header.trim();
        key = '';
        continue;
      }
      const cut = line.search(/[=:]/);
      key = (cut === -1 ? line : line.slice(0, cut)).trim().toLowerCase().replaceAll('-', '_');
      value = cut === -1 ? '' : line.slice(cut + 1).trim();
    }
    const isExtra = section === 'options.extras_require';
    if (!isExtra && !(section === 'options' && key === 'install_requires')) continue;
    isManifest = true;
    const list = /^file:(.*)$/.exec(value)?.[1];
    if (list !== undefined) {
      lists.push(...list.split(',').map((file) => file.trim()));
      continue;
    }
    for (const part of value.split(value.includes(';') ? '\n' : /,(?=\s*[A-Za-z])/)) {
      const item = part.replace(/\s#.*$/, '').trim();
      if (item === '' || item.startsWith('%(')) continue;
      const requirement = parseRequirement(item);
      const location = { path, startLine: index + 1, startColumn: Math.max(line.indexOf(item), 0) + 1 };
      const scope = isExtra && isForDevelopment(key) ? 'development' : 'production';
      if (requirement !== undefined) asked.push({ ...requirement, scope, location });
      else problems.push(`Line ${index + 1} of \`${path}\` asks for something that is no requirement: correct it.`);
    }
  }
  return { path, tool: undefined, asked, isManifest, lists, isComputed: false, problems: problems.slice(0, 5) };
};

/**
 * True for a `setup.py` that may ask for packages. It is code and is never run, so what it asks for cannot be told; one that calls
 * `setup` with neither a word about requirements nor arguments from elsewhere asks for none.
 */
export const mayRequire = (code: string): boolean =>
  /^[ \t]*(?:from|import)[ \t]+[\w.]*(?:setuptools|distutils|skbuild)/m.test(code) &&
  /^[ \t]*(?:\w+\.)?setup\s*\(/m.test(code) &&
  /\b(?:install_requires|extras_require|requires)\b|\*\*/.test(code);

/** True when it names what it installs with: `install_requires`. */
export const namesRequirements = (code: string): boolean => /\binstall_requires\b/.test(code);
