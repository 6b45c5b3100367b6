/**
 * Whether a file that no service loads has to be parsed: it speaks of the environment and of something secret, and not only by reads
 * beside which nothing could stand in for a missing variable. Looking for words costs a twentieth of parsing.
 */
export const mayHoldSecret = (text: string, declared: ReadonlySet<string>): boolean => {
  if (text.includes('BaseSettings')) return true;
  const isTold = text.includes('env') || text.includes('Environment') || OTHER_WAYS.test(text);
  if (!isTold || !(SECRET_WORD.test(text) || LOOSELY_SPELLED.test(text) || namesOne(text, declared))) return false;
  return OTHER_WAYS.test(text) || SPEAKS.test(text.replace(PLAIN_READ, ''));
};

/** Ways to the environment that go by other words. */
const OTHER_WAYS = /decouple|starlette|streamlit|dynaconf|ConfigService|validationSchema/;

const SPEAKS = /env(?!ironment\b)|Environment\w/i;

/** Names of secrets as environment variables are spelled, or as settings classes and loose code spell them. */
const SECRET_WORD = /SECRET|PASS|PWD|KEY|TOKEN|PAT|SALT|PEPPER|CREDENTIAL/;
const LOOSELY_SPELLED =
  /env\w{0,20}[\s?.!)]{0,9}[.[(][\s'"`]{0,9}\w{0,60}(?:secret|pass|pwd|key|token|pat|salt|pepper|credential)/i;

const namesOne = (text: string, declared: ReadonlySet<string>): boolean =>
  [...declared].some((name) => text.includes(name));

/**
 * A read by a written name that ends its statement, so that no text stands in for the variable there: `process.env.X;`,
 * `process.env.X ?? '';`, `os.environ.get("X")` at the end of a line that the next one does not go on with.
 */
const PLAIN_READ =
  /\bprocess\.env\.[A-Za-z_]\w*!?(?:\s*(?:\?\?|\|\|)\s*(?:''|""))?\s*;|\bos\.(?:environ\[(?:"\w+"|'\w+')\]|(?:environ\.get|getenv)\((?:"\w+"|'\w+')\))[ \t]*\r?\n(?!\s*(?:or\b|if\b|[)\]},.\\]))/g;
