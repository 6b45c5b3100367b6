import type { Asking } from './asked.ts';
import { placesIn } from './line-index.ts';
import { tableAsked } from './poetry-asked.ts';
import { parseToml } from './toml-document.ts';
import { walkToml } from './toml-walk.ts';

/** What a `Pipfile` asks for. A category of one's own is production. Source: https://pipenv.pypa.io/en/stable/pipfile.html */
export const parsePipfile = (path: string, text: string): Asking => {
  const document = parseToml(text);
  const nothing = { path, tool: 'pipenv' as const, isManifest: true, lists: [], isComputed: false };
  if (!document.ok) return { ...nothing, asked: [], problems: [`\`${path}\` ${document.problem}: correct it.`] };
  const offsets = new Map<string, number>();
  walkToml(text, (at, offset) => {
    if (at.length === 2) offsets.set(JSON.stringify(at), offset);
  });
  const place = placesIn(text);
  const asked = Object.keys(document.root)
    .filter((section) => !NO_CATEGORIES.has(section))
    .flatMap((section) =>
      tableAsked(document.root[section], section === 'dev-packages' ? 'development' : 'production', (name) => ({
        path,
        ...place(offsets.get(JSON.stringify([section, name])) ?? 0),
      })),
    );
  return { ...nothing, asked, problems: [] };
};

const NO_CATEGORIES = new Set(['source', 'requires', 'scripts', 'pipenv']);
