import type { Manifest } from '../../model/dependency.ts';
import type { Asking } from './asked.ts';
import { manifest } from './project-manifest.ts';
import { mayRequire, namesRequirements } from './setup-files.ts';
import { folderOf, inFolder, type PythonSource } from './source.ts';

interface Question {
  readonly source: PythonSource;
  /** Each `setup.py`. */
  readonly scripts: readonly string[];
  /** The projects that no lockfile pins. */
  readonly projects: readonly Asking[];
  readonly known: readonly Manifest[];
  readonly installedFolders: ReadonlySet<string>;
}

/**
 * What only code could tell: a `setup.py` with no other manifest beside it, or with one that installs it and does not list what it
 * needs; a `pyproject.toml` that leaves its dependencies to the build. The code is never run, so each is a manifest with a problem.
 */
export const setupManifests = async (question: Question): Promise<readonly Manifest[]> => {
  const { source, scripts, projects, known, installedFolders } = question;
  const told = new Set(known.flatMap(({ files }) => files.flatMap((path) => foldersToldBy(path))));
  const projectFolders = new Set(
    known.flatMap(({ files }) => files.filter((path) => /(?:pyproject\.toml|setup\.cfg)$/.test(path)).map(folderOf)),
  );
  const hidden = new Map<string, string>();
  for (const path of scripts) {
    const folder = folderOf(path);
    const isAlone = !told.has(folder);
    if (!isAlone && (!installedFolders.has(folder) || projectFolders.has(folder))) continue;
    const code = await source.read(path);
    if (code === undefined) hidden.set(path, `\`${path}\` cannot be read as text: save it as UTF-8.`);
    else if (isAlone ? mayRequire(code) : namesRequirements(code) && !/require\w*\.(?:txt|in)/.test(code)) {
      hidden.set(
        path,
        `\`${path}\` is code, which is never run, so what it asks for cannot be told: name its dependencies in \`pyproject.toml\` and lock them, or compile them with \`pip-compile ${path}\`.`,
      );
    }
    told.add(folder);
  }
  for (const { path, isComputed } of projects) {
    if (!isComputed || told.has(folderOf(path))) continue;
    hidden.set(
      path,
      `\`${path}\` leaves its dependencies to the build (\`dynamic\`), which is never run: name them under \`dependencies\`, or lock them with \`uv lock\`.`,
    );
  }
  return [...hidden].map(([path, problem]) =>
    manifest({ path, format: 'requirements', files: [path], packages: [], unlocked: [], problems: [problem] }),
  );
};

/** A file tells about its folder, and one in `requirements/` about the folder above too. */
const foldersToldBy = (path: string): readonly string[] => {
  const folder = folderOf(path);
  const above = folderOf(folder);
  return inFolder(above, 'requirements') === folder ? [folder, above] : [folder];
};
