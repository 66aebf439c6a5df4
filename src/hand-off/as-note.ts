import { type Line, parts } from './line.ts';

/** A sheet as plain text to put into a case note: each part with its lines, and at the end what it is. */
export function asNote(lines: readonly Line[], title: (part: Line['part']) => string, foot: string): string {
  const blocks = parts.flatMap((part) => {
    const own = lines.filter((line) => line.part === part);
    return own.length === 0 ? [] : [[title(part), ...own.map(({ text }) => `- ${text}`)].join('\n')];
  });
  return [...blocks, foot].join('\n\n');
}
