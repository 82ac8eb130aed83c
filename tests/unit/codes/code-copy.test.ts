import { describe, expect, test } from 'vitest';
import { codeAsMarkdown, codeAsText } from '@/lib/codes/code-copy';
import { rfcLink } from '@/lib/codes/rfc-link';
import type { CodeBrief } from '@/lib/codes/types';
import { findWireBrief, wireBriefs } from '@/lib/codes/wire-briefs';

const heading = 'Check first';
const brief: CodeBrief = {
  code: 486,
  phrase: 'Busy Here',
  defined: { rfc: 3261, section: '21.4.24' },
  meaning: 'The called phone is *busy*.',
  causes: ['On a call'],
  checks: ['Ask <them>', 'Look at sip_code'],
  next: { retry: 'later', text: 'Try later.' },
};

describe('a code as text', () => {
  test('has its code, phrase, meaning, checks and source', () => {
    expect(codeAsText({ brief, heading })).toBe(
      `SIP 486 Busy Here

The called phone is *busy*.

Check first:

1. Ask <them>
2. Look at sip_code

RFC 3261 §21.4.24: https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24
`,
    );
  });

  test('leaves out what there is not', () => {
    const { defined, ...bare } = brief;
    expect(codeAsText({ brief: { ...bare, checks: [] }, heading })).toBe(
      'SIP 486 Busy Here\n\nThe called phone is *busy*.\n',
    );
  });

  test('tells the meaning that the page selects', () => {
    const sense = findWireBrief(603)?.senses?.[0];
    const usual = findWireBrief(603);
    if (!sense || !usual) throw new Error('603 has no second meaning.');
    const text = codeAsText({ brief: usual, sense, heading });
    expect(text).toContain(`SIP 603 ${sense.title}\n\n${sense.meaning}`);
    expect(text).not.toContain(usual.meaning);
  });
});

describe('a code as Markdown', () => {
  test('has the same parts, and nothing of the text becomes markup', () => {
    expect(codeAsMarkdown({ brief, heading })).toBe(
      `**SIP 486 Busy Here**

The called phone is \\*busy\\*.

Check first:

1. Ask \\<them\\>
2. Look at sip\\_code

[RFC 3261 §21.4.24](https://www.rfc-editor.org/rfc/rfc3261#section-21.4.24)
`,
    );
  });

  test('of every row names its phrase and links to its source', () => {
    for (const each of wireBriefs) {
      const text = codeAsMarkdown({ brief: each, heading });
      expect(text).toContain(`SIP ${each.code} `);
      if (each.defined) expect(text).toContain(`](${rfcLink(each.defined)})`);
      expect(text).not.toMatch(/undefined|\n\n\n/);
    }
  });
});
