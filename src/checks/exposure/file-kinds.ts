import { caddyListeners } from '../../parsers/exposure/caddy-listeners.ts';
import { cloudFormationOpenings, isCloudFormation } from '../../parsers/exposure/cloudformation.ts';
import { composeOpenings } from '../../parsers/exposure/compose-ports.ts';
import { isKubernetes, kubernetesOpenings } from '../../parsers/exposure/kubernetes-services.ts';
import { nginxListeners } from '../../parsers/exposure/nginx-listeners.ts';
import type { Openings } from '../../parsers/exposure/opening.ts';
import { type SupabaseNetwork, supabaseNetwork } from '../../parsers/exposure/supabase-network.ts';
import type { WebListeners } from '../../parsers/exposure/web-listener.ts';

/** What one file says about who reaches what. */
export type FileReading = Partial<Openings> & {
  readonly listeners?: WebListeners;
  readonly supabase?: SupabaseNetwork;
};

export interface FileKind {
  /** Plural, as in a row of the coverage. */
  readonly what: string;
  readonly isNamedSo: (path: string) => boolean;
  /** Whether the text is of this kind; absent: the name says it all. */
  readonly isOne?: (text: string) => boolean;
  /** Undefined: the text cannot be read as this kind. Never throws. */
  readonly read: (text: string, path: string) => FileReading | undefined;
}

const YAML = /\.ya?ml$/i;

/** The kinds of files that open something, told apart by name and text; a file is of the first kind that fits. */
export const FILE_KINDS: readonly FileKind[] = [
  {
    what: 'compose files',
    isNamedSo: (path) => /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i.test(path),
    read: composeOpenings,
  },
  {
    what: 'CloudFormation templates',
    isNamedSo: (path) =>
      YAML.test(path) || /\.template$|(?:template|stack|cloudformation|cfn)[\w.-]*\.json$/i.test(path),
    isOne: isCloudFormation,
    read: cloudFormationOpenings,
  },
  {
    what: 'Kubernetes manifests',
    isNamedSo: (path) => YAML.test(path) && !path.startsWith('.github/'),
    isOne: isKubernetes,
    read: kubernetesOpenings,
  },
  {
    what: 'nginx configs',
    isNamedSo: (path) =>
      /(?:^|\/)[\w.-]*nginx[\w.-]*(?:\.conf)?$|(?:^|\/)(?:nginx|conf\.d|sites-(?:available|enabled))\/(?:.*\/)?[^/]+$/i.test(
        path,
      ),
    isOne: (text) => /(?:^|[\s;{}])server\s*\{/.test(text),
    read: (text, path) => listening(nginxListeners(text, path)),
  },
  {
    what: 'Caddyfiles',
    isNamedSo: (path) => /(?:^|\/)Caddyfile(?:\.\w+)?$|\.caddyfile$/i.test(path),
    read: (text, path) => listening(caddyListeners(text, path)),
  },
  {
    what: 'Supabase configs',
    isNamedSo: (path) => /(?:^|\/)supabase\/config\.toml$/.test(path),
    read: (text, path) => {
      const supabase = supabaseNetwork(text, path);
      return supabase === undefined ? undefined : { supabase };
    },
  },
];

const listening = (listeners: WebListeners | undefined): FileReading | undefined =>
  listeners === undefined ? undefined : { listeners };
