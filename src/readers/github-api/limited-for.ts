import type { HttpReply } from '../http/http-answer.ts';
import { retryAfterSeconds } from '../http/retry-after.ts';

/** Where GitHub names no time, it wants to be left alone for a minute. */
const UNNAMED_SECONDS = 60;

/**
 * The seconds until GitHub listens again, where a reply is one of its limits; undefined for every other reply. Its secondary limits
 * come as 403 too. Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export const limitedFor = ({ code, headers, body }: HttpReply, now: number): number | undefined => {
  if (code !== 403 && code !== 429) return undefined;
  const asked = retryAfterSeconds(headers, now);
  if (asked !== undefined) return asked;
  if (headers['x-ratelimit-remaining'] === '0') return secondsUntil(headers, now) ?? UNNAMED_SECONDS;
  return code === 429 || SECONDARY.test(messageOf(body)) ? UNNAMED_SECONDS : undefined;
};

const SECONDARY = /secondary rate limit|abuse detection/i;

const secondsUntil = (headers: Readonly<Record<string, string>>, now: number): number | undefined => {
  const reset = headers['x-ratelimit-reset'] ?? '';
  if (!/^\d{1,12}$/.test(reset)) return undefined;
  const told = Date.parse(headers['date'] ?? '');
  return Math.max(0, Math.ceil(Number(reset) - (Number.isNaN(told) ? now : told) / 1000));
};

const messageOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
    ? body.message.slice(0, 1000)
    : '';
