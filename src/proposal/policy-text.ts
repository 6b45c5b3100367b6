import { exceptionEntries, type ProposedException } from './exceptions.ts';
import type { Picture, PicturedGroup, PicturedSecret, PicturedService } from './picture.ts';
import { blockList, blockMap, type Entry, flowList, flowMap, yamlText } from './yaml-text.ts';

export interface ProposedPolicy {
  readonly picture: Picture;
  readonly exceptions: readonly ProposedException[];
  /** Of the program that writes it: `0.1.0`. */
  readonly version: string;
}

/** `aduana.yml` as it describes what is there today. */
export const policyText = ({ picture, exceptions, version }: ProposedPolicy): string =>
  yamlText(
    blockMap([
      { key: 'version', value: 1 },
      ...secretsEntry(picture.secrets),
      ...groupsEntry(picture.dashboardGroups),
      ...servicesEntry(picture.services),
      ...exceptionsEntry(exceptions),
    ]),
    [
      `yaml-language-server: $schema=https://raw.githubusercontent.com/aduana-security/aduana/v${version}/schema/aduana.schema.json`,
      'What this system calls a secret, and who may hold it. Names only: a value never belongs here.',
      'A proposal of `aduana init`, from what the repository shows today. Read it, mend it, and let CODEOWNERS say who may change it.',
      ...picture.leftOut,
    ],
  );

const part = (key: string, value: Entry['value'], comment: readonly string[]): Entry => ({
  key,
  value,
  comment,
  blankLineBefore: true,
});

const secretsEntry = (secrets: readonly PicturedSecret[]): readonly Entry[] =>
  secrets.length === 0
    ? []
    : [
        part(
          'secrets',
          blockMap(
            secrets.map(({ name, class: family, isGiven }) => ({
              key: name,
              value: flowMap([
                { key: 'class', value: family },
                ...(isGiven ? [] : [{ key: 'required', value: false }]),
              ]),
            })),
          ),
          [
            'Every secret by name. The class says whose key it is, a guess from the name.',
            'A deploy that nothing gives a name to is stopped, unless it says `required: false`: those are read by code and given by no Blueprint.',
          ],
        ),
      ];

const groupsEntry = (groups: readonly PicturedGroup[]): readonly Entry[] =>
  groups.length === 0
    ? []
    : [
        part('env-groups', blockMap(groups.map(groupEntry)), [
          'Env groups that services link and no Blueprint writes: they live in the Dashboard of Render, where Git cannot see them.',
          '`holds` is what services that link the group read and get from nowhere else. Hold it against the Dashboard.',
        ]),
      ];

const groupEntry = ({ name, linkedBy, holds, perhaps }: PicturedGroup): Entry => ({
  key: name,
  value: flowMap([
    { key: 'managed-in', value: 'dashboard' },
    ...(holds.length === 0 ? [] : [{ key: 'holds', value: flowList(holds) }]),
  ]),
  comment: [
    ...(holds.length === 0
      ? [`Fill in \`holds: [NAMES]\`: nothing here tells what it holds. Linked by ${linkedBy.join(', ')}.`]
      : []),
    ...(perhaps.length === 0 ? [] : [`It, or another group beside it, must hold: ${perhaps.join(', ')}.`]),
  ],
});

const servicesEntry = (services: readonly PicturedService[]): readonly Entry[] =>
  services.length === 0
    ? [
        part('services', blockMap([]), [
          'No Blueprint names a service. Name them here, so that each is followed from its code to the secrets it reads:',
          'services:',
          '  worker: { source: [services/worker], requires: [DATABASE_URL] }',
        ]),
      ]
    : [
        part('services', blockMap(services.map(serviceEntry)), [
          '`requires`: its code cannot do without. `may-hold`: what it is given or reads today; more is stopped.',
          '`exclusive`: nobody else is given or reads any of it today, and nobody else may.',
        ]),
      ];

const serviceEntry = ({ name, inbound, requires, holds, exclusiveClasses }: PicturedService): Entry => {
  const entries: readonly Entry[] = [
    ...(inbound === undefined ? [] : [{ key: 'inbound', value: inbound }]),
    ...(requires.length === 0 ? [] : [{ key: 'requires', value: flowList(requires) }]),
    ...(exclusiveClasses.length === 0
      ? []
      : [{ key: 'exclusive', value: flowMap([{ key: 'classes', value: flowList(exclusiveClasses) }]) }]),
    ...(holds === undefined || holds.length === 0
      ? []
      : [{ key: 'may-hold', value: flowMap([{ key: 'names', value: flowList(holds) }]) }]),
  ];
  return {
    key: name,
    value: entries.length === 0 ? flowMap([]) : blockMap(entries),
    ...(holds === undefined
      ? {
          comment: [
            'Git does not show all that it is given, so `may-hold` is left to you: may-hold: { classes: [], names: [] }',
          ],
        }
      : holds.length === 0
        ? { comment: ['It is given no secret and reads none.'] }
        : {}),
  };
};

const exceptionsEntry = (exceptions: readonly ProposedException[]): readonly Entry[] =>
  exceptions.length === 0
    ? []
    : [
        part('exceptions', blockList(exceptionEntries(exceptions)), [
          'What was there before the gate, accepted for a while. Each ends by itself: mend it and delete the entry.',
        ]),
      ];
