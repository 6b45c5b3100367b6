import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Report } from '../model/report.ts';
import { renderReport } from './render-report.ts';
import { writeWhole } from './write-whole.ts';

/** Hands what the reporters rendered to GitHub: log, annotations, job summary, files and outputs. */
export const publish = async (report: Report, env: NodeJS.ProcessEnv): Promise<void> => {
  const folder = await mkdtemp(join(env['RUNNER_TEMP'] ?? tmpdir(), 'aduana-report-'));
  const sarifFile = join(folder, 'aduana.sarif');
  const reportFile = join(folder, 'aduana.json');
  await writeWhole(sarifFile, renderReport(report, 'sarif'));
  await writeWhole(reportFile, renderReport(report, 'json'));
  process.stdout.write(renderReport(report, 'pretty'));
  process.stdout.write(renderReport(report, 'github'));
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderReport(report, 'markdown')).write();
  core.setOutput('verdict', report.verdict.conclusion);
  core.setOutput('blocking', report.counts.blocking);
  core.setOutput('advisory', report.counts.advisory);
  core.setOutput('excepted', report.counts.excepted);
  core.setOutput('sarif-file', sarifFile);
  core.setOutput('report-file', reportFile);
};
