/**
 * True when a secret could stand on another line than the word that gives it away, or on several lines: then a part of the text
 * alone, such as the lines that one commit added, does not tell whether there is one.
 */
export const couldSpanLines = (text: string): boolean => KEY_BLOCK.test(text) || VALUE_BELOW.test(text);

const KEY_BLOCK = /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY/;

/** A word that names a secret, then an assignment with nothing behind it on the line. */
const VALUE_BELOW =
  /(?:access|auth|api|credential|creds|key|passw(?:or)?d|secret|token)[\w.-]{0,40}["'`]?\s{0,3}(?:[:=]|=>|:=|\|\||[=:]\s{0,3}[|>][+-]?)[ \t"'`([{]{0,5}\r?\n/i;
