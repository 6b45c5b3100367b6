import type { RenderState } from '../../tests/support/render-state.ts';
import type { Breakage } from './breakage.ts';

type Service = RenderState['services'][number];
type Group = NonNullable<RenderState['envGroups']>[number];

const WEBHOOK: Service = {
  name: 'livestreamsell-webhook-api',
  type: 'web_service',
  envVars: ['FB_WEBHOOK_VERIFY_TOKEN', 'REDIS_URL'],
};
const WORKER: Service = {
  name: 'livestreamsell-worker',
  type: 'background_worker',
  envVars: ['SUPABASE_SERVICE_ROLE_KEY', 'REDIS_URL', 'PGSSLROOTCERT'],
};
const OTHERS: readonly Service[] = [
  { name: 'livestreamsell-token-refresh', type: 'cron_job', envVars: ['FB_APP_ID'] },
  { name: 'livestreamsell-dashboard', type: 'static_site', envVars: ['VITE_SUPABASE_PUBLISHABLE_KEY'] },
];

const TOKEN_REFRESH = 'livestreamsell-token-refresh';
const AI: Group = { name: 'livestreamsell-ai', services: [WORKER.name], envVars: ['OPENAI_API_KEY'] };
const GROUPS: readonly Group[] = [
  { name: 'livestreamsell-settings', services: [WEBHOOK.name, WORKER.name] },
  { name: 'livestreamsell-infrastructure', services: [WORKER.name, TOKEN_REFRESH], envVars: ['DATABASE_URL'] },
  { name: 'livestreamsell-encryption', services: [WORKER.name, TOKEN_REFRESH], envVars: ['ENCRYPTION_KEY_AES256'] },
  { name: 'livestreamsell-meta', services: [WEBHOOK.name, TOKEN_REFRESH], envVars: ['FB_APP_SECRET'] },
  { name: 'livestreamsell-payments', services: [WORKER.name], envVars: ['STRIPE_SECRET_KEY'] },
];

/** The example as it is deployed; a breakage differs from it in one thing. */
const deployed = ({ webhook = WEBHOOK, worker = WORKER, ai = AI }): RenderState => ({
  services: [webhook, worker, ...OTHERS],
  envGroups: [...GROUPS, ai],
});

/** Nothing in Git changes: it is Render that differs. */
const apply: Breakage['apply'] = ({ write }) => write('NOTES.md', 'Nothing here.\n');

export const liveRenderBreakages: readonly Breakage[] = [
  {
    rule: 'service-access/live-link-drift',
    what: 'somebody linked the AI group to the webhook in the Dashboard',
    render: deployed({ ai: { ...AI, services: [WORKER.name, WEBHOOK.name] } }),
    apply,
  },
  {
    rule: 'service-access/live-service-drift',
    what: 'the worker was made a web service in the Dashboard',
    render: deployed({ worker: { ...WORKER, type: 'web_service' } }),
    apply,
  },
  {
    rule: 'service-access/missing-live-name',
    what: 'the AI key is no longer in its group',
    render: deployed({ ai: { ...AI, envVars: [] } }),
    apply,
  },
  {
    rule: 'service-access/undeclared-live-name',
    what: 'the payment key was set on the webhook by hand',
    render: deployed({ webhook: { ...WEBHOOK, envVars: [...(WEBHOOK.envVars ?? []), 'STRIPE_SECRET_KEY'] } }),
    apply,
  },
];
