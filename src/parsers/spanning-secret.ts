/**
 * True when a secret could stand on another line than the word that gives it away, or on several lines: then a part of the text
 * alone, such as the lines that one commit added, does not tell whether there is one. What an engine's rules allow between a
 * name and its value: https://github.com/gitleaks/gitleaks/blob/v8.30.1/cmd/generate/config/utils/generate.go
 */
export const couldSpanLines = (text: string): boolean => SPANNING.some((pattern) => pattern.test(text));

/** A value as rules know it: ten characters on end, not all of them letters. */
const VALUE = '(?=[\\w.=+/-]*[0-9=+/])[\\w.=+/-]{10}';

const OPERATOR = '(?:=>|:{1,3}=|\\?=|\\|\\||[=>:,])';

const SPANNING = [
  // Name and operator, and the value on the next line.
  new RegExp(`[\\w.-][ \\t'"]{0,3}${OPERATOR}[\`'" \\t=]{0,4}\\r?\\n[\`'" \\t=]{0,4}${VALUE}`),
  // The operator on the next line already.
  new RegExp(`[\\w.-]['"]?[ \\t]?\\r?\\n[ \\t]?${OPERATOR}[\`'" \\t=]{0,5}${VALUE}`),
  /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY/i,
  /\bkind:[ \t]*["']?secret\b/i,
  /\bcurl\b[^\n]*\\\r?\n/,
];
