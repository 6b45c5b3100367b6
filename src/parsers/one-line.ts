/** A foreign text as one line of plain text of at most `longest` characters, without what could steer a terminal or turn letters round. */
export const oneLine = (text: string, longest: number): string => {
  const plain = [
    ...text
      .slice(0, longest * 8)
      .replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, ' ')
      .trim(),
  ];
  return plain.length <= longest
    ? plain.join('')
    : `${plain
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};
