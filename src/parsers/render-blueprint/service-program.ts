import type { Location } from '../../model/location.ts';
import { entryAt, type Position, type YamlMap } from '../located-yaml.ts';
import { readShell } from '../shell-script.ts';
import type { Command, ServiceProgram, Written } from './blueprint.ts';
import { nameOf } from './names.ts';

/** What a Blueprint says of how a service is built and started. https://render.com/docs/blueprint-spec */
export const programOf = (service: YamlMap, at: (place: Position) => Location): ServiceProgram => {
  const text = (key: string): Written<string> | undefined => {
    const entry = entryAt(service, key);
    const value = nameOf(entry?.value);
    return entry === undefined || value === undefined ? undefined : { value, location: at(entry) };
  };
  const command = (key: string): Command | undefined => {
    const entry = entryAt(service, key);
    if (entry?.value.kind !== 'scalar' || typeof entry.value.value !== 'string') return undefined;
    return { script: readShell(entry.value.value), location: at(entry) };
  };
  return defined({
    runtime: text('runtime') ?? text('env'),
    rootDir: text('rootDir'),
    buildCommand: command('buildCommand'),
    preDeployCommand: command('preDeployCommand'),
    startCommand: command('startCommand'),
    dockerCommand: command('dockerCommand'),
    dockerfilePath: text('dockerfilePath'),
    dockerContext: text('dockerContext'),
    staticPublishPath: text('staticPublishPath'),
    schedule: text('schedule'),
  });
};

const defined = (program: { readonly [K in keyof ServiceProgram]: ServiceProgram[K] | undefined }): ServiceProgram =>
  Object.fromEntries(Object.entries(program).filter(([, value]) => value !== undefined));
