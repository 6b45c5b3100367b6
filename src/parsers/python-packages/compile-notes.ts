import { isPackageName, normalisedName } from './package-name.ts';
import type { RequirementsLine } from './requirements-lines.ts';

/** What pip-compile and `uv pip compile` write below or behind a package: `# via flask`. */
export interface ViaNote {
  readonly read: (comment: string) => void;
  /** The names since the last time; empty: it is asked for directly. Undefined: nothing was noted. */
  readonly take: () => readonly string[] | undefined;
}

export const viaNote = (): ViaNote => {
  let names: string[] | undefined;
  let isOpen = false;
  let isDirect = false;
  return {
    read(comment) {
      const first = /^via(?:\s|$)/.test(comment) ? comment.slice(3) : undefined;
      if (first !== undefined && names === undefined) {
        names = [];
        isOpen = true;
      }
      if (!isOpen) return;
      for (const part of (first ?? comment).split(',').map((text) => text.trim())) {
        if (/^-[rce]\s|\.(?:in|txt|toml|cfg|py)\)?$/.test(part)) isDirect = true;
        else if (isPackageName(part)) names?.push(normalisedName(part));
        else if (part !== '') isOpen = false;
      }
    },
    take() {
      const found = isDirect ? [] : names;
      names = undefined;
      isOpen = false;
      isDirect = false;
      return found;
    },
  };
};

/** The inputs of a compiler by its note at the top of a file: `pip-compile --output-file=all.txt base.in`. */
export const compileInputs = (lines: readonly RequirementsLine[]): readonly string[] => {
  const end = lines.findIndex(({ kind }) => kind === 'line');
  const notes = lines.slice(0, end === -1 ? lines.length : end).slice(0, 20);
  const command = notes.find(({ text }) => /^(?:pip-compile|uv pip compile)\s/.test(text));
  const words = command?.text.slice(0, 2000).split(/\s+/) ?? [];
  return words.filter(
    (word, index) =>
      /(?:\.in|pyproject\.toml|setup\.py|setup\.cfg)$/.test(word) &&
      !word.startsWith('-') &&
      !/^(?:-o|-c|--output-file|--constraint|--override)$/.test(words[index - 1] ?? ''),
  );
};
