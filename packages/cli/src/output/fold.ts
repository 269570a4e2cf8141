const lineCharsMax = 100;
const indent = '  ';

/** A line of words over several lines of at most 100 characters, the later ones indented. A longer word is not broken. */
export function foldLine(line: string): string {
  if (line.length <= lineCharsMax) return line;
  const margin = /^ */u.exec(line)?.[0] ?? '';
  const [first = '', ...words] = line.slice(margin.length).split(' ');
  const lines: string[] = [];
  let current = `${margin}${first}`;
  for (const word of words) {
    if (current.length + 1 + word.length <= lineCharsMax) current = `${current} ${word}`;
    else {
      lines.push(current.trimEnd());
      current = `${margin}${indent}${word}`;
    }
  }
  return [...lines, current].join('\n');
}
