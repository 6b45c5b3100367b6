import { gunzipSync } from 'node:zlib';
import { notFound, ok, type Route, refused, text } from './route.ts';

// https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data

const MOST_BYTES = 10 * 1024 * 1024;

export const codeScanningRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/{owner}/{repo}/code-scanning/sarifs',
    needs: [['security-events', 'write']],
    answer: ({ body, state, base }) => {
      const packed = Buffer.from(text(body['sarif']), 'base64');
      if (packed.length > MOST_BYTES) return refused(413, 'Payload Too Large');
      if (!/^[0-9a-f]{40}$/.test(text(body['commit_sha']))) return refused(422, 'commit_sha is none');
      if (!/^refs\/(?:heads|tags|pull)\//.test(text(body['ref']))) return refused(422, 'ref is none');
      if (packed[0] !== 0x1f || packed[1] !== 0x8b) return refused(400, 'sarif is not packed with gzip');
      const id = `00000000-0000-0000-0000-${String(state.nextId++).padStart(12, '0')}`;
      state.sarifs.push({
        id,
        commit_sha: text(body['commit_sha']),
        ref: text(body['ref']),
        text: gunzipSync(packed).toString(),
        processing_status: 'pending',
        polls: 0,
      });
      return ok({ id, url: `${base}/repos/${state.repository}/code-scanning/sarifs/${id}` }, 202);
    },
  },
  {
    method: 'GET',
    path: '/repos/{owner}/{repo}/code-scanning/sarifs/{id}',
    needs: [['security-events', 'read']],
    answer: ({ params, state }) => {
      const sarif = state.sarifs.find(({ id }) => id === params['id']);
      if (sarif === undefined) return notFound();
      sarif.polls += 1;
      if (sarif.polls > state.sarifPolls)
        sarif.processing_status = state.sarifErrors.length > 0 ? 'failed' : 'complete';
      const { processing_status } = sarif;
      const errors = processing_status === 'failed' ? state.sarifErrors : null;
      return ok({ processing_status, analyses_url: null, errors });
    },
  },
];
