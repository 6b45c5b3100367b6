import type { Report } from '../model/report.ts';
import { reportToAnnotations } from '../reporters/annotations.ts';
import { reportToJson } from '../reporters/json/json.ts';
import { reportToSarif } from '../reporters/sarif/sarif.ts';
import { reportToSummary } from '../reporters/summary/summary.ts';
import type { Look } from '../reporters/terminal/finding-block.ts';
import { reportToTerminal } from '../reporters/terminal/terminal.ts';
import type { Format } from './formats.ts';

/** How a log without colours and without a width of its own is written. */
const LOG_LOOK: Look = { color: false, width: 120 };

/** The report in one format. `look` matters to `pretty` alone. */
export const renderReport = (report: Report, format: Format, look: Look = LOG_LOOK): string => {
  switch (format) {
    case 'pretty':
      return reportToTerminal(report, look);
    case 'json':
      return reportToJson(report);
    case 'sarif':
      return reportToSarif(report);
    case 'markdown':
      return reportToSummary(report);
    case 'github':
      return reportToAnnotations(report);
  }
};
