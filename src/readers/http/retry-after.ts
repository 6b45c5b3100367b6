/**
 * The seconds that a server asks to be left alone, from either form of `Retry-After`: seconds, or a date, which is taken by the
 * server's own clock where it tells that. 0 for a date that is over; nothing where it does not ask, or nobody can tell what.
 * Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export const retryAfterSeconds = (headers: Readonly<Record<string, string>>, now: number): number | undefined => {
  const asked = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,10}$/.test(asked)) return Number(asked);
  if (!/^[A-Za-z]{3},? /.test(asked)) return undefined;
  const until = Date.parse(asked);
  const told = Date.parse(headers['date'] ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - (Number.isNaN(told) ? now : told)) / 1000));
};
