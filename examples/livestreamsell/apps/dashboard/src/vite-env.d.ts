/// <reference types="vite/client" />

/** Everything here ends up in the browser: addresses and Supabase's publishable key, never a secret. */
interface ImportMetaEnv {
  readonly VITE_API_URL: string;
  readonly VITE_SUPABASE_URL: string;
  readonly VITE_SUPABASE_PUBLISHABLE_KEY: string;
}
