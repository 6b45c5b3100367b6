import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Report } from '../src/model/report.ts';
import { reportToCheckRun } from '../src/reporters/check-run/check-run.ts';
import { reportToComment } from '../src/reporters/comment/comment.ts';
import { reportToSummary } from '../src/reporters/summary/summary.ts';
import { reportToTrackingIssue } from '../src/reporters/tracking-issue/tracking-issue.ts';

// `npm run preview [-- report.json …]`: what people read on GitHub, as pages to look at in a browser, of these reports or of the golden
// ones. Drawings stay text: GitHub draws them.
const GOLDEN = join(import.meta.dirname, '../tests/golden');
const SUFFIX = '.report.json';

const STYLE = `:root { color-scheme: light dark; --line: light-dark(#d1d9e0, #3d444d); --ink: light-dark(#1f2328, #f0f6fc) }
body { max-width: 860px; margin: 16px auto; padding: 0 16px; font: 14px/1.5 sans-serif; color: var(--ink); background: light-dark(#fff, #0d1117) }
article { border: 1px solid var(--line); border-radius: 6px; padding: 16px; overflow-wrap: break-word }
h2, h3 { border-bottom: 1px solid var(--line); padding-bottom: .3em }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid var(--line); padding: 6px 13px }
code, pre { font-family: monospace; background: light-dark(#f0f1f2, #262c36); border-radius: 6px; padding: .1em .3em }
pre { overflow-x: auto; padding: 16px }
details { margin-bottom: 16px } li + li { margin-top: .25em } a { color: light-dark(#0969da, #4493f8) }`;

const pageOf = (title: string, markdown: string): string => {
  const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style><article>${body}</article>\n`;
};

const goldens = async (): Promise<string[]> =>
  (await readdir(GOLDEN)).filter((file) => file.endsWith(SUFFIX)).map((file) => join(GOLDEN, file));

const given = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'aduana-preview-'));
for (const file of given.length > 0 ? given : await goldens()) {
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  const { title, summary, text } = reportToCheckRun(report);
  const pages = {
    summary: reportToSummary(report),
    comment: reportToComment(report),
    'check-run': `# ${title}\n\n${summary}\n\n${text}`,
    'tracking-issue': reportToTrackingIssue(report).body,
  };
  const name = basename(file).replace(SUFFIX, '');
  for (const [kind, markdown] of Object.entries(pages))
    await writeFile(join(folder, `${name}.${kind}.html`), pageOf(`${name} ${kind}`, markdown));
}
console.log(folder);
