/** The key by the name that Render's own tools read. Never a flag: the list of processes would show it to everybody. */
export const renderApiKeyIn = ({ RENDER_API_KEY: key }: NodeJS.ProcessEnv): string | undefined =>
  key === undefined || key.trim() === '' ? undefined : key.trim();
