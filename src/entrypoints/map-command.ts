import { resolve } from 'node:path';
import type { Report } from '../model/report.ts';
import { type Boundary, boundaryOf } from '../reporters/map/boundary.ts';
import { descriptionOf, mapAsMermaid, mapAsTable } from '../reporters/map/boundary-text.ts';
import { boundaryPage } from '../reporters/map/page.ts';
import { svgDocument } from '../reporters/map/svg.ts';
import { boundaryReport, gapsOf, nothingKnown } from './boundary-report.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { MapFormat } from './formats.ts';
import type { Console } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

export interface MapFlags {
  readonly config?: string;
  readonly format: MapFormat;
  readonly output?: string;
}

/**
 * `aduana map`: which class of secrets reaches which service, drawn on stdout or into a file. Judges nothing: 0 is drawn, 3 is drawn
 * without what could not be looked at, 4 is nothing to draw.
 */
export const drawMap = async (folder: string, flags: MapFlags, console: Console): Promise<ExitCode> => {
  const report = await boundaryReport(folder, flags, console);
  if (report === undefined) return EXIT.usage;
  const boundary = boundaryOf(report);
  if (boundary === undefined) return nothingToDraw(report, console);
  const gaps = gapsOf(report);
  if (flags.format === 'mermaid') console.stderr.write(`${mapAsTable(boundary)}\n`);
  const drawn = render(boundary, report, flags.format);
  if (flags.output === undefined) console.stdout.write(drawn);
  else await writeWhole(resolve(console.folder, flags.output), drawn);
  for (const gap of gaps) console.stderr.write(`${gap}\n`);
  return gaps.length > 0 ? EXIT.incomplete : EXIT.pass;
};

const render = (boundary: Boundary, report: Report, format: MapFormat): string => {
  switch (format) {
    case 'mermaid':
      return `${mapAsMermaid(boundary)}\n`;
    case 'table':
      return `${mapAsTable(boundary)}\n`;
    case 'svg':
      return svgDocument({
        title: boundary.title,
        drawing: boundary.drawing,
        description: descriptionOf(boundary),
        ...(boundary.collapsed === undefined ? {} : { note: boundary.collapsed }),
      });
    case 'html':
      return boundaryPage(boundary, report);
  }
};

const nothingToDraw = (report: Report, { stderr }: Console): ExitCode => {
  const { reasons, isBlind } = nothingKnown(report);
  for (const reason of reasons.length === 0 ? ['there is nothing to draw.'] : reasons)
    stderr.write(`aduana: ${reason}\n`);
  return isBlind ? EXIT.incomplete : EXIT.nothingToLookAt;
};
