/**
 * Workflow commands as the runner reads them: from stdout and stderr, `::` at the start of a line after spaces, `##[` anywhere.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export interface WorkflowCommand {
  readonly name: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/** One line that the runner obeys. */
export const workflowCommand = ({ name, properties, message }: WorkflowCommand): string => {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',');
  return `::${name}${given === '' ? '' : ` ${given}`}::${escapeData(message)}`;
};

/** Text in which the runner finds no command. Nothing else about it changes. */
export const inert = (text: string): string => text.replace(/##(?=\[)/g, '#\\x23').replace(/^(\s*)::/gm, '$1:\\x3a');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
