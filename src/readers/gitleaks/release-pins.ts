import type { PinnedAsset } from '../releases/release-cache.ts';

/** The one release that is used: nothing later exists but security fixes, and 8.27 to 8.30.1 differ in what they report. */
export const GITLEAKS_VERSION = '8.30.1';

export interface ReleasePin extends PinnedAsset {
  /** The one file that is taken out of it. */
  readonly program: 'gitleaks' | 'gitleaks.exe';
}

/** By `<process.platform>-<process.arch>`. Source: the release's `gitleaks_8.30.1_checksums.txt`. */
export const RELEASE_PINS: Readonly<Record<string, ReleasePin>> = {
  'linux-x64': {
    asset: 'gitleaks_8.30.1_linux_x64.tar.gz',
    sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
    program: 'gitleaks',
  },
  'linux-arm64': {
    asset: 'gitleaks_8.30.1_linux_arm64.tar.gz',
    sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
    program: 'gitleaks',
  },
  'darwin-x64': {
    asset: 'gitleaks_8.30.1_darwin_x64.tar.gz',
    sha256: 'dfe101a4db2255fc85120ac7f3d25e4342c3c20cf749f2c20a18081af1952709',
    program: 'gitleaks',
  },
  'darwin-arm64': {
    asset: 'gitleaks_8.30.1_darwin_arm64.tar.gz',
    sha256: 'b40ab0ae55c505963e365f271a8d3846efbc170aa17f2607f13df610a9aeb6a5',
    program: 'gitleaks',
  },
  'win32-x64': {
    asset: 'gitleaks_8.30.1_windows_x64.zip',
    sha256: 'd29144deff3a68aa93ced33dddf84b7fdc26070add4aa0f4513094c8332afc4e',
    program: 'gitleaks.exe',
  },
};

/** Where releases come from, and what they must be. Tests put a server of their own here. */
export interface ReleaseOrigin {
  /** Without a slash at the end; the asset's name follows. */
  readonly baseUrl: string;
  readonly pins: Readonly<Record<string, ReleasePin>>;
}

export const OFFICIAL_RELEASE: ReleaseOrigin = {
  baseUrl: `https://github.com/gitleaks/gitleaks/releases/download/v${GITLEAKS_VERSION}`,
  pins: RELEASE_PINS,
};
