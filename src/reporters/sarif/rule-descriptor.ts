import type { ReportedRule } from '../../model/report.ts';
import { clip } from '../clip.ts';
import { bold, code, join, link, list, md, prose, text } from '../markdown.ts';
import { levelOf, precisionOf, securitySeverityOf } from './level.ts';
import type { ReportingDescriptor } from './sarif-log.ts';
import { sarifText } from './sarif-text.ts';

/** GitHub's limits. Source: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support */
const NAME = 255;
const DESCRIPTION = 1024;
const HELP = 4096;

/** Everything GitHub shows beside an alert of this rule. */
export const ruleDescriptor = (id: string, rule: ReportedRule): ReportingDescriptor => {
  const score = securitySeverityOf(rule.severity);
  return {
    id,
    name: clip(pascalCase(id), NAME),
    shortDescription: { text: sarifText(rule.title, DESCRIPTION) },
    fullDescription: { text: sarifText(`${rule.title}. ${rule.remediation}`, DESCRIPTION) },
    help: { text: sarifText(`${rule.remediation} See ${rule.docsUrl}`, HELP), markdown: helpMarkdown(id, rule) },
    helpUri: rule.docsUrl,
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      tags: ['security', id.slice(0, id.indexOf('/'))],
      precision: precisionOf(rule.confidence),
      ...(score === undefined ? {} : { 'security-severity': score }),
    },
  };
};

const helpMarkdown = (id: string, { remediation, docsUrl, references }: ReportedRule): string =>
  join([
    md`${bold(text('Fix:'))} ${prose(remediation)}`,
    md`Why, when not to, and what the rule does not see: ${link(code(id), docsUrl)}`,
    ...(references.length === 0 ? [] : [list(references.map((page) => link(code(page), page)))]),
  ]);

const pascalCase = (id: string): string =>
  id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
