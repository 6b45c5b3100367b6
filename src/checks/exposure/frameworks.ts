/** The frameworks whose way to the raw body is known. */
export type Framework = 'FastAPI' | 'Flask' | 'Django' | 'Express' | 'Fastify' | 'Nest' | 'Hono' | 'Next';

const SIGNS: readonly (readonly [Framework, RegExp])[] = [
  ['FastAPI', /^\s*(?:from|import)\s+(?:fastapi|starlette)\b/m],
  ['Flask', /^\s*(?:from|import)\s+flask\b/m],
  ['Django', /^\s*(?:from|import)\s+(?:django|rest_framework)\b/m],
  ['Nest', /['"]@nestjs\//],
  ['Fastify', /['"]fastify['"]/],
  ['Hono', /['"]hono(?:\/[\w-]+)?['"]/],
  ['Express', /['"]express['"]/],
];

/** The framework of a file, by what it imports; a route file of Next by its name. */
export const frameworkOf = (path: string, text: string): Framework | undefined =>
  /(?:^|\/)app\/.*\/route\.[cm]?[jt]sx?$/.test(path) ? 'Next' : SIGNS.find(([, sign]) => sign.test(text))?.[0];

/**
 * How each framework gives the bytes as they came. Sources: https://fastapi.tiangolo.com/advanced/using-request-directly/,
 * https://flask.palletsprojects.com/en/stable/api/#flask.Request.get_data, https://docs.djangoproject.com/en/stable/ref/request-response/,
 * https://expressjs.com/en/api.html#express.raw, https://fastify.dev/docs/latest/Reference/ContentTypeParser/,
 * https://docs.nestjs.com/faq/raw-body, https://hono.dev/docs/api/request, https://nextjs.org/docs/app/api-reference/file-conventions/route
 */
export const RAW_BODY: Readonly<Record<Framework, string>> = {
  FastAPI: '`body = await request.body()`',
  Flask: '`request.get_data()`',
  Django: '`request.body`',
  Express: "`express.raw({ type: '*/*' })` on this route alone, and `req.body`",
  Fastify: "`addContentTypeParser('application/json', { parseAs: 'buffer' }, …)`, and `request.body`",
  Nest: '`NestFactory.create(App, { rawBody: true })`, and `request.rawBody`',
  Hono: '`await c.req.text()`',
  Next: '`await request.text()`',
};

/** Where the check stands so that nothing runs before it. */
export const CHECK_PLACE: Readonly<Record<Framework, string>> = {
  FastAPI: 'in a dependency (`Depends(...)`) that the route needs, or as the first statement of the handler',
  Flask: 'in a decorator under `@app.route`, or as the first statement of the view',
  Django: 'as the first statement of the view',
  Express: 'in a middleware between the path and the handler',
  Fastify: 'in a `preHandler` of the route',
  Nest: 'in a guard (`@UseGuards(...)`)',
  Hono: 'as the first statement of the handler, or in a middleware of the route',
  Next: 'as the first statement of `POST`',
};
