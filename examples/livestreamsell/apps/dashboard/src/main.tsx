import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Sales } from './sales.tsx';
import { SignIn } from './sign-in.tsx';

const Dashboard = () => {
  const [session, setSession] = useState<string>();
  return session === undefined ? <SignIn onSession={setSession} /> : <Sales session={session} />;
};

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <Dashboard />
  </StrictMode>,
);
