/** What the runner would do with a line of output, after its own source: `::` at the start after spaces, else `##[` anywhere. */
export interface ObeyedCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Source: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs */
const REGISTERED = new Set([
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'internal-set-repo-path'],
  ...['notice', 'remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
]);

export const obeyedCommands = (output: string): ObeyedCommand[] =>
  output.split(/\r\n|[\n\r]/).flatMap((line) => parseV2(line) ?? parseV1(line) ?? []);

const parseV2 = (line: string): ObeyedCommand | undefined => {
  const trimmed = line.trimStart();
  const end = trimmed.indexOf('::', 2);
  if (!trimmed.startsWith('::') || end < 0) return undefined;
  const [name, properties] = split(trimmed.slice(2, end));
  if (!REGISTERED.has(name)) return undefined;
  const given = properties.split(',').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals <= 0 || equals === pair.length - 1
      ? []
      : [[pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))]];
  });
  return { name, properties: Object.fromEntries(given), data: unescapeData(trimmed.slice(end + 2)) };
};

const parseV1 = (line: string): ObeyedCommand | undefined => {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const [name] = split(line.slice(start + 3, end));
  return REGISTERED.has(name) ? { name, properties: {}, data: line.slice(end + 1) } : undefined;
};

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
