/** The rows of the requirement, as rules name them in `covers`. `000` to `004` are its documents; a letter splits a sentence. */
export const REQUIREMENT_ROWS: ReadonlySet<string> = new Set(
  Object.entries({
    '000': '1a 1b 1c 2a 2b 2c 3 4 5a 5b 6 7 8a 8b 9 10 10b 11 12 13',
    '001': '1 2 3a 3b 4 5 6 6b 7 8 9 10 11 12 13 14',
    '002': '1 2 3a 3b 4 5 6 7 7b 7c 8 9 10 11 12 13 14 15 16',
    '003': '1 2 3 4 5 6 7 8 9 10 11 12 13 14a 14b 14c 14d 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31',
    '004':
      '1 2 3 4 5 6 7 8 9 10 11a 11b 11c 12 13 14 15 16 17 18 19a 19b 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46a 47 48a 48b 48c 49',
  }).flatMap(([document, rows]) => rows.split(' ').map((row) => `${document}-${row}`)),
);
