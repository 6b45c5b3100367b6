/**
 * A defect of ours in two lines, without a stack and without any text of the repository under test.
 * The stack is shown only where `ADUANA_DEBUG=1` asks for it.
 */
export const explainError = (error: unknown, env: NodeJS.ProcessEnv): string => {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  const debug = env['ADUANA_DEBUG'] === '1' && error instanceof Error ? `\n${error.stack ?? error.message}` : '';
  return `aduana: something broke inside the gate (${kind}${code}), so nothing is proved: the run counts as incomplete.\nPlease report it; ADUANA_DEBUG=1 shows where.${debug}`;
};
