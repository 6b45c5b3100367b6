import { existsSync } from 'node:fs';
import type { PinnedAsset } from '../releases/release-cache.ts';

/** The one release that is used, of the npm package as of the binary. */
export const SNYK_VERSION = '1.1307.4';

/** Where releases come from, and what they must be. Tests put a server of their own here. */
export interface SnykOrigin {
  /** Without a slash at the end; the asset's name follows. */
  readonly baseUrl: string;
  /** By `<process.platform>-<process.arch>`, `alpine-<process.arch>` where the C library is musl. */
  readonly pins: Readonly<Record<string, PinnedAsset>>;
}

/** Source of the digests: `wrapper_dist/generated/sha256sums.txt` of the npm package `snyk` 1.1307.4, of the address its `src/common.ts`. */
export const OFFICIAL_SNYK: SnykOrigin = {
  baseUrl: `https://downloads.snyk.io/cli/v${SNYK_VERSION}`,
  pins: {
    'linux-x64': {
      asset: 'snyk-linux',
      sha256: 'b0baee4fa4d7d11b7df927a1046cf8137a8a89fafac8101a45c3c0e0777ddc35',
    },
    'linux-arm64': {
      asset: 'snyk-linux-arm64',
      sha256: '694c014c1d0db25b481092fd7df6edf6e01449d5ab7b043843a6fb41c141ba08',
    },
    'alpine-x64': {
      asset: 'snyk-alpine',
      sha256: 'be18bf047d9a15f7ff5b31f515d214f53f9510e620edb628459f9b10637c5cdb',
    },
    'alpine-arm64': {
      asset: 'snyk-alpine-arm64',
      sha256: '324b7aff778bc3df5ea7d6d085cc6ec6a0c6951acb545fad028afd970cf441f4',
    },
    'darwin-x64': {
      asset: 'snyk-macos',
      sha256: 'ed500e5fe8b61060f5df7fe781c7c9a3d1fb7bad23f413777efb21c6263836c6',
    },
    'darwin-arm64': {
      asset: 'snyk-macos-arm64',
      sha256: '31a07d915fba0c24e3b60716f22c8a18cdb1e9b9590546fc1ef21c92309ab7fb',
    },
    'win32-x64': {
      asset: 'snyk-win.exe',
      sha256: '4e3c383d5644b48442af2f74f0d9be4397ed5fed5f72ade86655cf4cf64ce3fb',
    },
  },
};

export const snykPlatform = (): string => {
  const system = process.platform === 'linux' && existsSync('/etc/alpine-release') ? 'alpine' : process.platform;
  return `${system}-${process.arch}`;
};
