/** What the runner would do with a line of output. */
export interface ObeyedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Names count in any case. Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
const REGISTERED = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

/**
 * The commands of an output, on stdout and stderr alike: `::` at the start of a line after white space, else `##[` anywhere. .NET
 * compares words of a language, for which some characters are not there, so each line is read with and without them.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const obeyedCommands = (output: string): ObeyedCommand[] =>
  output.split(/\r\n|[\n\r]/).flatMap((line) => commandIn(line) ?? commandIn(line.replace(NOT_THERE, '')) ?? []);

const commandIn = (line: string): ObeyedCommand | undefined => parseV2(line) ?? parseV1(line);

const NOT_THERE = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** What `String.TrimStart` of .NET takes away. */
const LEADING = /^[\p{Z}\t-\r\x85\ufeff]+/u;

const parseV2 = (line: string): ObeyedCommand | undefined => {
  const trimmed = line.replace(LEADING, '');
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const [name, properties] = split(trimmed.slice(2, end));
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  return { name, properties: pairs(properties.trim(), ','), data: unescapeData(trimmed.slice(end + 2)) };
};

const parseV1 = (line: string): ObeyedCommand | undefined => {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name, properties] = split(line.slice(start + 3, end));
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  return { name, properties: pairs(properties, ';'), data: line.slice(end + 1) };
};

const pairs = (properties: string, separator: ',' | ';'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    properties.split(separator).flatMap((pair): [string, string][] => {
      const equals = pair.indexOf('=');
      return equals <= 0 || equals === pair.length - 1
        ? []
        : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
    }),
  );

const split = (info: string): [string, string] => {
  const space = info.indexOf(' ');
  return space < 0 ? [info, ''] : [info.slice(0, space), info.slice(space + 1)];
};

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
