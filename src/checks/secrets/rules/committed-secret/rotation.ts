/** Where and how a leaked credential is replaced, by the engine's name for its kind: the issuer's own page says so. */
const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/^github-|^gh-/, 'Delete it at https://github.com/settings/tokens, or under the GitHub App, and make a new one.'],
  [/^gitlab-/, 'Revoke it under Access tokens in GitLab and make a new one.'],
  [/^aws-/, 'Deactivate the access key in AWS IAM, make a new one, look for its use in CloudTrail, then delete it.'],
  [/^gcp-|^google-/, 'Delete the key under APIs & Services > Credentials in Google Cloud and make a new one.'],
  [/^azure-/, 'Regenerate the key or client secret in the Azure portal.'],
  [/^openai-/, 'Revoke it at https://platform.openai.com/api-keys and make a new one.'],
  [/^anthropic-/, 'Delete it at https://console.anthropic.com/settings/keys and make a new one.'],
  [/^huggingface-/, 'Revoke it at https://huggingface.co/settings/tokens and make a new one.'],
  [/^stripe-/, 'Roll the key at https://dashboard.stripe.com/apikeys; choose to expire the old one now.'],
  [
    /^square|^paypal|^plaid-|^adyen-|^flutterwave-|^finicity-|^coinbase-/,
    'Replace it in the dashboard of the payment provider and expire the old one now.',
  ],
  [
    /^facebook-/,
    'Reset the app secret at https://developers.facebook.com/apps (Settings > Basic); page tokens then have to be made anew.',
  ],
  [/^slack-/, 'Revoke it with auth.revoke, or reinstall the app at https://api.slack.com/apps.'],
  [
    /^discord-|^telegram-|^twilio-|^mattermost-|^microsoft-teams-/,
    'Regenerate the token in the settings of the bot or app.',
  ],
  [/^twitter-|^linkedin-/, 'Regenerate it in the developer portal of the network.'],
  [
    /^sendgrid-|^mailgun-|^mailchimp-|^sendinblue-|^postmark/,
    'Delete the API key in the settings of the mail provider and make a new one.',
  ],
  [/^npm-/, 'Revoke it with `npm token revoke` and make a granular one.'],
  [
    /^pypi-|^rubygems-|^clojars-|^nuget-/,
    'Revoke it in the account settings of the package registry and make a new one.',
  ],
  [
    /^digitalocean-|^heroku-|^fly|^netlify-|^vercel|^cloudflare-|^alibaba-|^render/,
    'Revoke it in the account settings of the host and make a new one.',
  ],
  [
    /^databricks-|^snowflake|^planetscale-|^mongodb|^clickhouse-|^infracost-/,
    'Replace the token or password at the database provider.',
  ],
  [
    /^datadog-|^sentry-|^new-relic-|^grafana-|^dynatrace-|^sumologic-/,
    'Revoke it in the settings of the monitoring provider and make a new one.',
  ],
  [/^shopify-/, 'Rotate the credentials of the app in the Shopify partner dashboard.'],
  [
    /^(?:hashicorp-tf|vault|doppler|1password|age)-?/,
    'Revoke it where it was issued; then rotate everything it gives access to.',
  ],
  [/^supabase/, 'Make new API keys in the Supabase dashboard (Settings > API Keys) and disable the old ones.'],
  [/^private-key$/, 'Make a new key pair and revoke this one wherever its public half is trusted.'],
  [/^jwt/, 'Replace the signing secret, which ends every token signed with it.'],
  [/^curl-auth|^basic-auth/, 'Change the password on the server that the command speaks to.'],
];

const GENERAL =
  'Replace it where it was issued and end the old one now. Keep the new one in a Render env group or Secret File, never in Git.';

/** The steps for one kind of credential, in a sentence or two. */
export const rotationOf = (kind: string): string => ISSUERS.find(([pattern]) => pattern.test(kind))?.[1] ?? GENERAL;
