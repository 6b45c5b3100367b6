import type { PolicyFile } from '../config/policy-schema.ts';
import { SEVERITIES } from '../model/severity.ts';
import { attestations } from './attestations.ts';
import { boundaries } from './boundaries.ts';
import { holds } from './env-groups.ts';
import { exceptions } from './exceptions.ts';
import { exposure } from './exposure.ts';
import { holders } from './holders.ts';
import { exclusive, mayHold, requires } from './holdings.ts';
import { derivedUnlessGiven, derivedUnlessNamed, fewerLoosens, moreLoosens } from './lists.ts';
import { entries, fields } from './records.ts';
import { rotation } from './rotation.ts';
import { anyChangeLoosens, lessLoosens, strictestFirst } from './scalars.ts';
import { severities, vulnerabilityBar } from './severities.ts';

type Entry<K extends 'secrets' | 'env-groups' | 'services'> = NonNullable<PolicyFile[K][string]>;

/** For every key of `aduana.yml`, which way it loosens. */
export const directions = fields<PolicyFile>({
  version: anyChangeLoosens(),
  secrets: entries<Entry<'secrets'>>({
    empty: { class: 'other', required: true },
    asNew: (secret) => secret,
    addingTightens: true,
    direction: fields<Entry<'secrets'>>({
      class: anyChangeLoosens(),
      required: strictestFirst<boolean>([true, false]),
    }),
  }),
  'env-groups': entries<Entry<'env-groups'>>({
    empty: { 'managed-in': 'blueprint', holds: [] },
    asNew: (group) => ({ ...group, holds: [] }),
    direction: fields<Entry<'env-groups'>>({ 'managed-in': anyChangeLoosens(), holds }),
  }),
  services: entries<Entry<'services'>>({
    empty: { source: [], entry: [], requires: [] },
    // Whose code and name it is, only the new declaration can say; which file starts it, the Blueprint may say otherwise.
    asNew: ({ 'may-hold': _, exclusive: __, ...service }) => ({ ...service, entry: [], requires: [] }),
    direction: fields<Entry<'services'>>({
      'blueprint-name': anyChangeLoosens<string | undefined>(),
      source: derivedUnlessNamed,
      entry: derivedUnlessNamed,
      requires,
      'may-hold': mayHold,
      exclusive,
      inbound: strictestFirst<Entry<'services'>['inbound']>(['none', 'private', 'public', undefined]),
      behind: strictestFirst<Entry<'services'>['behind']>(['cloudflare', undefined]),
    }),
  }),
  holders,
  blueprints: derivedUnlessGiven,
  'secret-scan': fields<PolicyFile['secret-scan']>({
    'gitleaks-config': anyChangeLoosens<string | undefined>(),
    'max-file-megabytes': lessLoosens,
  }),
  dependencies: fields<PolicyFile['dependencies']>({
    engine: anyChangeLoosens<PolicyFile['dependencies']['engine']>('both'),
    'snyk-required-on': fewerLoosens,
    'fail-on': vulnerabilityBar,
    'only-fixable': strictestFirst<boolean>([false, true]),
    scope: strictestFirst<'all' | 'production'>(['all', 'production']),
    'leave-out': moreLoosens,
  }),
  access: fields<PolicyFile['access']>({
    'cannot-prove': strictestFirst<'fail' | 'warn'>(['fail', 'warn']),
    'env-accessors': fewerLoosens,
    boundaries,
  }),
  pipeline: fields<PolicyFile['pipeline']>({
    'cannot-see': strictestFirst<'fail' | 'warn'>(['fail', 'warn']),
  }),
  exposure,
  rotation,
  attestations,
  'fail-on': strictestFirst<PolicyFile['fail-on']>(SEVERITIES),
  'on-incomplete': strictestFirst<'fail' | 'warn'>(['fail', 'warn']),
  severities,
  exceptions,
});
