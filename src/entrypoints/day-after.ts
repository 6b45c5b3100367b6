const DAY = 86_400_000;

/** The day so many days after `today`; both `YYYY-MM-DD`, UTC. */
export const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
