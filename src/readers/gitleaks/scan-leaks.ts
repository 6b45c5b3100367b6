import { isLockFile } from '../../parsers/gitleaks-skipped-paths.ts';
import { nameAt } from '../../parsers/name-before.ts';
import { commitTimes } from '../git/commit-times.ts';
import type { Repository } from '../git/repository.ts';
import type { Leak } from '../ports.ts';
import { type FileContent, memberAt } from './file-content.ts';
import { visitBlobs } from './scan-blobs.ts';
import type { HidingFiles } from './scan-hidden.ts';
import { hidingComment, type Sighting } from './scan-pass.ts';

/** Where the questions are answered that a sighting leaves open. */
export interface LeakSources {
  readonly hiding: HidingFiles;
  readonly maxBytes: number;
  /** Absent where only working files were looked at. */
  readonly repository?: Repository;
  readonly head?: string;
  readonly base?: string;
  /** Greater for an older commit. */
  readonly ageOf: (commit: string) => number;
}

/** More distinct leaks than this are not told one by one. */
export const MAX_LEAKS = 10_000;

interface Place {
  readonly line: number;
  readonly column: number;
  readonly member?: string;
  readonly hiddenBy: readonly string[];
  readonly name?: string;
}

/** One secret of one kind in one file, and what is known of it. */
interface Suspect {
  readonly sighting: Sighting;
  readonly oldest?: Sighting;
  readonly lines: readonly number[];
  place?: Place | undefined;
  placeInFinalTree?: Place | undefined;
  inFinalTree: boolean;
  inBase: boolean;
}

type Question = (content: FileContent, text: string) => void;

/** Brings the sightings of all passes together: one leak for each kind, file and secret, with the earliest commit. */
export const leaksOf = async (sightings: readonly Sighting[], sources: LeakSources): Promise<readonly Leak[]> => {
  const suspects = suspectsOf(sightings, sources.ageOf).slice(0, MAX_LEAKS);
  await askRepository(suspects, sources);
  const leaks = suspects.map((suspect) => leakOf(suspect, sources.hiding)).sort(byPlace);
  return sources.repository === undefined ? leaks : dated(leaks, sources.repository);
};

const dated = async (leaks: readonly Leak[], repository: Repository): Promise<readonly Leak[]> => {
  const times = await commitTimes(
    repository,
    leaks.flatMap(({ commit }) => commit ?? []),
  );
  return leaks.map((leak) => {
    const committedAt = leak.commit === undefined ? undefined : times.get(leak.commit);
    return committedAt === undefined ? leak : { ...leak, committedAt };
  });
};

const suspectsOf = (sightings: readonly Sighting[], ageOf: LeakSources['ageOf']): readonly Suspect[] => {
  const groups = new Map<string, Sighting[]>();
  const specific = new Set<string>();
  const placeOf = ({ path, secret }: Sighting) => `${path}\0${secret.mark}`;
  for (const sighting of sightings) {
    if (sighting.secret.isSupabaseAnonKey || (sighting.kind === GENERIC && isNoValue(sighting))) continue;
    if (sighting.kind !== GENERIC) specific.add(placeOf(sighting));
    const key = `${sighting.kind}\0${placeOf(sighting)}`;
    groups.set(key, [...(groups.get(key) ?? []), sighting]);
  }
  return [...groups.values()].flatMap((group): Suspect[] => {
    const inFinalTree = group.find((one) => one.inFinalTree);
    const [sighting = group[0]] = [inFinalTree];
    if (sighting === undefined || (sighting.kind === GENERIC && specific.has(placeOf(sighting)))) return [];
    const oldest = group
      .filter(({ commit }) => commit !== undefined)
      .sort((a, b) => ageOf(b.commit ?? '') - ageOf(a.commit ?? ''))[0];
    return [
      {
        sighting,
        ...(oldest === undefined ? {} : { oldest }),
        lines: group.map(({ line }) => line),
        inFinalTree: inFinalTree !== undefined,
        inBase: false,
      },
    ];
  });
};

/** The rule that goes by a word like `token` and by randomness alone. */
const GENERIC = 'generic-api-key';

/** A digest in a lock file looks random, and so does the name of a variable or a function beside the word `key`. */
const isNoValue = ({ path, secret }: Sighting): boolean =>
  isLockFile(path) || secret.isEnvName || secret.isCodeReference;

/** Reads each blob once, whatever is asked about it. */
const askRepository = async (suspects: readonly Suspect[], sources: LeakSources): Promise<void> => {
  const { repository, head, base, maxBytes } = sources;
  if (repository === undefined || suspects.length === 0) return;
  const [final, before] = [await blobsAt(repository, head), await blobsAt(repository, base)];
  const questions = new Map<string, Question[]>();
  const ask = (objectId: string | undefined, question: Question) => {
    if (objectId !== undefined) questions.set(objectId, [...(questions.get(objectId) ?? []), question]);
  };
  for (const suspect of suspects) {
    const { sighting, oldest } = suspect;
    const finalId = final.get(sighting.path);
    if (sighting.secret.isEmpty) suspect.inFinalTree ||= finalId !== undefined;
    // A decoded secret cannot be looked for: then the file must be the very one it was seen in.
    if (oldest?.objectId === finalId && finalId !== undefined) suspect.inFinalTree = true;
    ask((oldest ?? sighting).objectId, (content, text) => {
      suspect.place = placeIn(content, text, oldest ?? sighting);
    });
    if (sighting.hiddenBy === undefined) {
      ask(finalId, (content, text) => {
        suspect.placeInFinalTree = placeIn(content, text, sighting);
        suspect.inFinalTree ||= suspect.placeInFinalTree !== undefined;
      });
    }
    ask(before.get(sighting.path), (content, text) => {
      suspect.inBase = placeIn(content, text, sighting) !== undefined;
    });
  }
  await visitBlobs(repository, questions.keys(), maxBytes, async ({ objectId, content }) => {
    const text = content.text.toString();
    for (const question of questions.get(objectId) ?? []) question(content, text);
  });
};

const blobsAt = async (repository: Repository, commit: string | undefined): Promise<ReadonlyMap<string, string>> => {
  if (commit === undefined) return new Map();
  const entries = await repository.tree(commit);
  return new Map(entries.filter(({ kind }) => kind !== 'submodule').map(({ path, objectId }) => [path, objectId]));
};

const placeIn = (content: FileContent, text: string, { secret, line }: Sighting): Place | undefined => {
  const found = secret.positionIn(text, line);
  if (found === undefined) return undefined;
  const member = memberAt(content, found.line);
  return {
    line: member?.line ?? found.line,
    column: found.column,
    ...(member === undefined || member.name === '' ? {} : { member: member.name }),
    hiddenBy: hidingComment(text, found.line, secret.lines),
    ...nameAt(text, found),
  };
};

const leakOf = (suspect: Suspect, hiding: HidingFiles): Leak => {
  const { sighting, oldest, inFinalTree, inBase, lines } = suspect;
  const { kind, description, path, secret } = sighting;
  const seen = sighting.hiddenBy === undefined ? undefined : sighting;
  const place = seen ?? (inFinalTree ? suspect.placeInFinalTree : undefined) ?? suspect.place ?? sighting;
  const name = suspect.placeInFinalTree?.name ?? suspect.place?.name ?? sighting.name ?? oldest?.name;
  const named = hiding.hiding({ kind, path, lines: [...lines, place.line] });
  return {
    kind,
    description,
    path,
    startLine: place.line,
    startColumn: place.column,
    ...(place.member === undefined ? {} : { member: place.member }),
    ...(oldest?.commit === undefined || inBase ? {} : { commit: oldest.commit }),
    ...(name === undefined ? {} : { name }),
    inFinalTree,
    inBase,
    doubtful: kind === GENERIC && secret.isDoubtful,
    secret: secret.redacted(),
    hiddenBy: [...new Set([...(place.hiddenBy ?? []), ...named])],
  };
};

const byPlace = (a: Leak, b: Leak): number => {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || (a.kind < b.kind ? -1 : 1);
};
