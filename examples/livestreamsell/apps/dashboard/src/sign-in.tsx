import { useActionState } from 'react';
import { signIn } from './api.ts';

export const SignIn = ({ onSession }: { readonly onSession: (session: string) => void }) => {
  const [problem, submit, pending] = useActionState(async (_: string, form: FormData) => {
    try {
      onSession(await signIn(String(form.get('email')), String(form.get('password'))));
      return '';
    } catch {
      return 'Wrong e-mail or password.';
    }
  }, '');
  return (
    <form action={submit}>
      <label>
        E-mail <input name="email" type="email" autoComplete="username" required />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" disabled={pending}>
        Sign in
      </button>
      <p role="alert">{problem}</p>
    </form>
  );
};
