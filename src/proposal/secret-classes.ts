const CLASSES: readonly (readonly [name: string, words: string])[] = [
  ['encryption', 'ENCRYPTION|ENCRYPT|AES|AES256|FERNET|KMS|CIPHER'],
  [
    'ai',
    'OPENAI|AZURE_OPENAI|ANTHROPIC|CLAUDE|GEMINI|GOOGLE_AI|GOOGLE_GENERATIVE_AI|MISTRAL|COHERE|GROQ|HUGGINGFACE|HUGGING_FACE|HF|REPLICATE|ELEVENLABS|ELEVEN_LABS|DEEPSEEK|OPENROUTER|PINECONE|TOGETHER|PERPLEXITY|LANGCHAIN|LANGSMITH|LANGFUSE|DEEPGRAM|ASSEMBLYAI|STABILITY|XAI|VOYAGE|TAVILY|QDRANT|WEAVIATE|AI',
  ],
  [
    'payments',
    'STRIPE|PAYPAL|BRAINTREE|SQUARE|ADYEN|MOLLIE|PADDLE|LEMONSQUEEZY|LEMON_SQUEEZY|RAZORPAY|PAYSTACK|FLUTTERWAVE|MERCADOPAGO|MERCADO_PAGO|WOMPI|PLAID|COINBASE|PAYMENT|PAYMENTS|BILLING',
  ],
  ['meta', 'FB|FACEBOOK|META|INSTAGRAM|IG|WHATSAPP|WA|THREADS'],
  [
    'messaging',
    'TWILIO|SENDGRID|RESEND|MAILGUN|MAILCHIMP|POSTMARK|BREVO|SMTP|EMAIL|MAIL|SLACK|DISCORD|TELEGRAM|PUSHER|ONESIGNAL|VAPID|INTERCOM|NOVU',
  ],
  [
    'infrastructure',
    'DATABASE|DB|POSTGRES|POSTGRESQL|PG|PGPASSWORD|MYSQL|MARIADB|MONGO|MONGODB|REDIS|VALKEY|KV|UPSTASH|NEON|SUPABASE|FIREBASE|AWS|S3|R2|MINIO|CLOUDFLARE|CF|GCP|GOOGLE_CLOUD|AZURE|DIGITALOCEAN|RENDER|VERCEL|RABBITMQ|AMQP|KAFKA|CELERY|BROKER|CLOUDINARY|ELASTIC|ELASTICSEARCH|OPENSEARCH|MEILI|ALGOLIA|TYPESENSE',
  ],
  ['source-code', 'GITHUB|GH|GITLAB|BITBUCKET|NPM|PYPI|DOCKERHUB'],
  [
    'monitoring',
    'SENTRY|DATADOG|DD|NEW_RELIC|LOGTAIL|POSTHOG|HONEYBADGER|ROLLBAR|BUGSNAG|GRAFANA|MIXPANEL|AMPLITUDE|SEGMENT',
  ],
  [
    'sign-in',
    'JWT|SESSION|COOKIE|CSRF|AUTH|NEXTAUTH|BETTER_AUTH|CLERK|AUTH0|OAUTH|GOOGLE|APPLE|DJANGO|FLASK|RAILS|LARAVEL|APP|SECRET_KEY|SECRET_KEY_BASE|SECRET|ADMIN|TOKEN',
  ],
];

/**
 * Whose key it is by its name's first words, as issuers and frameworks call their variables: `OPENAI_API_KEY` is `ai`. A guess, for
 * people to mend; `other` where nothing is known.
 */
export const classOfName = (name: string): string => {
  const upper = name.toUpperCase();
  if (/(?:^|_)(?:ENCRYPTION|AES_?\d*)(?:_|$)/.test(upper)) return 'encryption';
  for (const [family, words] of CLASSES) if (new RegExp(`^(?:${words})(?:_|$)`).test(upper)) return family;
  return 'other';
};

/** Whether words in the name of an env group speak of a class: `shop-ai`, `livestreamsell-payments`. */
export const speaksOf = (group: string, family: string): boolean =>
  group
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .some((word) => word !== '' && (word === family.toUpperCase() || classOfWord(word) === family));

const SHORT: Readonly<Record<string, string>> = { INFRA: 'infrastructure', PAY: 'payments', LLM: 'ai' };

const classOfWord = (word: string): string => SHORT[word] ?? classOfName(word);

const ADDRESS =
  /(?:^|_)(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MONGO(?:DB)?|REDIS|VALKEY|AMQP|RABBITMQ|BROKER|CLOUDINARY)_?(?:URL|URI|DSN|CONNECTION_STRING)$/;

/** Whether a name is that of a connection's address, which carries a password as a rule. */
export const isConnectionAddress = (name: string): boolean => ADDRESS.test(name.toUpperCase());
