/** At most `limit` UTF-16 units; what is cut is marked by `…` at the end. Never cuts a character in half. */
export const clip = (text: string, limit: number): string =>
  text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;

/** As `clip`, but cuts in the middle: the end of a path says more than its beginning. */
export const clipMiddle = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const start = Math.floor((limit - 1) / 3);
  const end = text.slice(text.length - (limit - 1 - start)).replace(/^[\udc00-\udfff]/, '');
  return `${text.slice(0, start).replace(/[\ud800-\udbff]$/, '')}…${end}`;
};
