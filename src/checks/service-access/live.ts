import type { CoverageRow } from '../../model/coverage.ts';
import type { Policy } from '../../model/policy.ts';
import type { EnvGroup } from '../../parsers/render-blueprint/blueprint.ts';
import type { GroupLink } from '../../parsers/render-blueprint/declaration.ts';
import type { Ports } from '../../readers/ports.ts';
import type { LiveFacts } from './access-facts.ts';
import type { AccessService } from './access-service.ts';

/** What came of asking Render: nothing where it was not to be asked, a gap where it gave no answer. */
export interface LiveLook {
  readonly live?: LiveFacts;
  readonly shortfall?: string;
  readonly coverage: readonly CoverageRow[];
}

/** Asks Render about the services and groups that the Blueprints and the policy name. */
export const lookAtRender = async (
  { liveRender, filesBefore }: Pick<Ports, 'liveRender' | 'filesBefore'>,
  policy: Pick<Policy, 'envGroups'>,
  services: readonly AccessService[],
  envGroups: readonly EnvGroup[],
  links: readonly GroupLink[],
): Promise<LiveLook> => {
  if (liveRender === undefined) return { coverage: [] };
  const names = [...new Set(services.map(liveNameOf))];
  const dashboardGroups = policy.envGroups.filter(({ managedIn }) => managedIn === 'dashboard');
  const groups = [...new Set([...dashboardGroups, ...envGroups, ...links].map(({ name }) => name))];
  const state = await liveRender.look({ services: names, envGroups: groups });
  const what = 'services asked of Render';
  if (state.status === 'unavailable')
    return { shortfall: state.reason, coverage: [{ what, expected: names.length, examined: 0 }] };
  const found = new Set(state.services.map(({ name }) => name));
  return {
    live: {
      services: state.services,
      envGroups: state.envGroups,
      links,
      dashboardGroups,
      isBeforeMerge: filesBefore !== undefined,
    },
    coverage: [
      { what, examined: names.length, note: `${names.filter((name) => found.has(name)).length} of them are there` },
      { what: 'env groups asked of Render', examined: groups.length },
    ],
  };
};

/** A service's name in Render. */
export const liveNameOf = ({ declared, defined, name }: AccessService): string =>
  defined[0]?.name ?? declared?.blueprintName ?? name;
