/** The token by the name that Snyk's own tools read. Never a flag: the list of processes would show it to everybody. */
export const snykTokenIn = ({ SNYK_TOKEN: token }: NodeJS.ProcessEnv): string | undefined =>
  token === undefined || token.trim() === '' ? undefined : token.trim();
