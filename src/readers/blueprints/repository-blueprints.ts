import type { BlueprintReading, Blueprints, Files } from '../ports.ts';
import { readBlueprints } from './read-blueprints.ts';

/** The Blueprints of a repository, read once for whichever checks ask. */
export const repositoryBlueprints = (files: Files): Blueprints => {
  const readings = new Map<string, Promise<BlueprintReading>>();
  return {
    read(listed) {
      const key = JSON.stringify(listed ?? null);
      const reading = readings.get(key) ?? readBlueprints(files, listed);
      readings.set(key, reading);
      return reading;
    },
  };
};
