/** A piece of a line; `link` holds an address that begins with http:// or https://. */
export interface Inline {
  kind: 'text' | 'strong' | 'code' | 'link';
  text: string;
}

/** A block of a note: a paragraph of lines, or a list with one line per item. */
export interface Block {
  kind: 'paragraph' | 'list';
  lines: Inline[][];
}

const BULLET = /^\s*[-*]\s+/;
const INLINE = /\*\*(?<strong>[^*]+)\*\*|`(?<code>[^`]+)`|(?<link>https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)])/g;

/**
 * Returns the blocks of a note: lines after `- ` are list items, an empty line ends a paragraph, `**bold**`, `code` in
 * back quotes and web addresses are told apart. Everything else stays the text that it is; there is no markup that it
 * could turn into.
 */
export function parseNote(note: string): Block[] {
  const blocks: Block[] = [];
  let isAfterGap = true;
  for (const line of note.split(/\r?\n/)) {
    const kind = BULLET.test(line) ? 'list' : 'paragraph';
    const last = blocks.at(-1);
    if (line.trim() === '') isAfterGap = true;
    else if (last?.kind === kind && !isAfterGap) last.lines.push(parseInline(line.replace(BULLET, '')));
    else blocks.push({ kind, lines: [parseInline(line.replace(BULLET, ''))] });
    if (line.trim() !== '') isAfterGap = false;
  }
  return blocks;
}

function parseInline(line: string): Inline[] {
  const parts: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    if (match.index > end) parts.push({ kind: 'text', text: line.slice(end, match.index) });
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    parts.push({ kind: kind as Inline['kind'], text: text ?? '' });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ kind: 'text', text: line.slice(end) });
  return parts;
}
