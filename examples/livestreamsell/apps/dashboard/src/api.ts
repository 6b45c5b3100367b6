const { VITE_API_URL, VITE_SUPABASE_URL, VITE_SUPABASE_PUBLISHABLE_KEY } = import.meta.env;

export interface Sale {
  readonly product: string;
  readonly quantity: number;
  readonly total_cents: number;
  readonly currency: string;
  readonly at: string;
}

const json = async <Body>(response: Response): Promise<Body> => {
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return (await response.json()) as Body;
};

/** A Supabase session's access token. It stays in memory: a reload signs out. */
export const signIn = async (email: string, password: string): Promise<string> => {
  const response = await fetch(`${VITE_SUPABASE_URL}/auth/v1/token?grant_type=password`, {
    method: 'POST',
    headers: { apikey: VITE_SUPABASE_PUBLISHABLE_KEY, 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const session = await json<{ readonly access_token: string }>(response);
  return session.access_token;
};

export const latestSales = async (session: string, signal: AbortSignal): Promise<readonly Sale[]> =>
  json(await fetch(`${VITE_API_URL}/sales`, { headers: { Authorization: `Bearer ${session}` }, signal }));
