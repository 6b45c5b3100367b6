import { clip } from '../clip.ts';
import { visible } from '../visible.ts';

/**
 * Plain text in which SARIF and GitHub find no embedded link (`[text](target)`) and nothing hides. Never empty: GitHub takes an
 * empty string for a missing property and rejects the file.
 */
export const sarifText = (text: string, limit: number): string =>
  clip(visible(text).replaceAll('](', '] ('), limit).trim() || '(no text)';
