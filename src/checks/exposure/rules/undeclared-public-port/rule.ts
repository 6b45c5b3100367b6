import type { Rule } from '../../../../model/rule.ts';
import { type ExposureFacts, portsOf } from '../../facts.ts';

export default {
  meta: {
    title: 'Port that the Internet can reach and nobody declared',
    severity: 'high',
    confidence: 'high',
    remediation: 'Close the port to the outside, or declare it under `exposure: { public-ports: [...] }`.',
    since: '0.1.0',
    references: ['https://docs.docker.com/engine/network/#published-ports'],
    covers: ['001-1'],
    aliases: ['exposure/public-port-not-allowed'],
  },
  *check({ openings, policy: { publicPorts } }) {
    for (const opening of openings) {
      const { name, kind, ports, store, how, location, runs, neverBlocks } = opening;
      if (store !== undefined || runs === 'development') continue;
      const isDeclared =
        ports !== undefined && ports.first === ports.last
          ? publicPorts.includes(ports.first)
          : ports === undefined && kind === 'compose service';
      if (isDeclared) continue;
      yield {
        message: `\`${name}\` (${kind}) ${how}: ${portsOf(opening)}, which the policy does not declare`,
        subject: `${kind.replaceAll(' ', '-')}:${name} ${portsOf(opening)}`,
        location,
        ...(neverBlocks === undefined ? {} : { neverBlocks }),
      };
    }
  },
} satisfies Rule<ExposureFacts>;
