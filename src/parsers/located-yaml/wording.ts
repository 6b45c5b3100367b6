import type { ErrorCode } from 'yaml';

/**
 * Our words for what the YAML parser objects to. Its own messages quote the text they stumble over, which may be a secret.
 * https://eemeli.org/yaml/#errors
 */
export const wordingOf = (code: ErrorCode): string => WORDING[code] ?? 'no valid YAML here';

const WORDING: Readonly<Partial<Record<ErrorCode, string>>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor of its own',
  BAD_ALIAS: 'an alias or anchor without a name: put quotes around a text that starts with * or &',
  BAD_COLLECTION_TYPE: 'a tag that does not fit what it stands before',
  BAD_DIRECTIVE: 'a % directive that cannot be read',
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes: write \\\\ for a backslash',
  BAD_INDENT: 'the indentation does not fit the lines above',
  BAD_PROP_ORDER: 'a tag or anchor in the wrong place',
  BAD_SCALAR_START: 'a text that starts with a reserved character: put quotes around it',
  BLOCK_AS_IMPLICIT_KEY:
    'a mapping or list where one value was expected: look for a line indented too deep, or a `: ` that needs quotes',
  BLOCK_IN_FLOW: 'an indented block inside [ ] or { }',
  KEY_OVER_1024_CHARS: 'a key longer than 1024 characters: look for a `: ` that needs quotes',
  MISSING_CHAR: 'a missing quote, comma, colon or dash',
  MULTILINE_IMPLICIT_KEY: 'a key over several lines: look for a missing colon',
  MULTIPLE_ANCHORS: 'a value with two anchors',
  MULTIPLE_TAGS: 'a value with two tags',
  TAB_AS_INDENT: 'a tab in the indentation: YAML wants spaces',
  TAG_RESOLVE_FAILED: 'a tag that cannot be read: put quotes around a text that starts with !',
  UNEXPECTED_TOKEN: 'an unexpected character or word',
};
