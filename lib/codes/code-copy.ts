import { rfcLink } from './rfc-link';
import type { CodeBrief, Sense } from './types';

/** What is copied of a code. */
export interface CopiedCode {
  brief: CodeBrief;
  /** The meaning that the page's words select, in place of the usual one. */
  sense?: Sense | undefined;
  /** The heading of the checks in the user's language. */
  heading: string;
}

/** Returns a code as plain text for a ticket: code and phrase, meaning, first checks, and where it is defined. */
export function codeAsText(copied: CopiedCode): string {
  return compose(copied, '', String, (name, address) => `${name}: ${address}`);
}

/** Returns a code as Markdown for a ticket, with the same parts as the text. */
export function codeAsMarkdown(copied: CopiedCode): string {
  return compose(copied, '**', escaped, (name, address) => `[${name}](${address})`);
}

function compose(
  { brief, sense, heading }: CopiedCode,
  strong: string,
  quote: (text: string) => string,
  link: (name: string, address: string) => string,
): string {
  const { defined } = brief;
  const { meaning, checks } = sense ?? brief;
  const parts = [
    `${strong}SIP ${brief.code} ${quote(sense?.title ?? brief.phrase)}${strong}`,
    quote(meaning),
  ];
  if (checks.length > 0) {
    parts.push(
      `${quote(heading)}:`,
      checks.map((check, index) => `${index + 1}. ${quote(check)}`).join('\n'),
    );
  }
  if (defined) parts.push(link(`RFC ${defined.rfc} §${defined.section}`, rfcLink(defined)));
  return `${parts.join('\n\n')}\n`;
}

/** Characters that mean something inside a line of Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&');
}
