/** One entry of a `.gitleaksignore`: `file:rule:line` or `commit:file:rule:line`. */
export interface IgnoredSecret {
  readonly commit?: string;
  readonly path: string;
  readonly kind: string;
  readonly line: number;
}

/**
 * Reads a `.gitleaksignore`. Comments, blank lines and malformed entries are left out, as the engine leaves them out:
 * https://github.com/gitleaks/gitleaks/blob/v8.30.1/detect/detect.go
 */
export const parseGitleaksIgnore = (text: string): readonly IgnoredSecret[] =>
  text.split(/\r?\n/).flatMap((raw) => {
    const fields = raw.trim().split(':');
    if (raw.trim().startsWith('#') || (fields.length !== 3 && fields.length !== 4)) return [];
    const [line = '', kind = '', file = '', commit] = [...fields].reverse();
    if (!/^\d+$/.test(line)) return [];
    const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
    return [{ path, kind, line: Number(line), ...(commit === undefined ? {} : { commit }) }];
  });
