import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { AskButton } from '@/components/AskButton';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { About } from '@/components/options/About';
import { BackupPanel } from '@/components/options/BackupPanel';
import { MarkPreview } from '@/components/options/MarkPreview';
import { NotesEditor } from '@/components/options/NotesEditor';
import { SiteList } from '@/components/options/SiteList';
import { AddSites } from '@/components/site/AddSites';
import { SiteChoice } from '@/components/site/SiteChoice';
import { TextContext } from '@/components/text';
import type { TeamNote } from '@/lib/codes/types';
import '@/components/theme.css';
import '@/components/options/options.css';
import '@/components/card/team-note.css';
import { english } from '../../support/english';

const app = () => document.getElementById('app') as HTMLElement;
const find = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const read = (text: string) => (text.includes(' ') ? { problem: 'No address.' } : { host: text });

function show(view: ComponentChild): void {
  render(<TextContext.Provider value={english}>{view}</TextContext.Provider>, app());
}

beforeEach(() => {
  document.body.innerHTML =
    '<main><h1>Options</h1><section><h2>Part</h2><div id="app"></div></section></main>';
  document.title = 'Options';
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.documentElement.style.colorScheme = '';
});

const note = { code: 503, text: '- see **trunk 2**\n- https://noc.example/503' };
const managed = { code: 498, title: 'Quota', text: 'Raise it.', isManaged: true as const };
const rule = { host: 'pbx.lan', labelKey: 'column:sip code', kind: 'silenced' as const };
const nobody = () => {};
const stored = async () => {};
const views: Record<string, ComponentChild> = {
  choices: (
    <>
      <ChoiceGroup
        label="Theme"
        choices={[{ value: 'a', label: 'A', hint: 'First' }]}
        value="a"
        isLocked
        onChange={nobody}
      />
      <MarkPreview style="underline" showsPossible />
    </>
  ),
  'an empty list of sites': (
    <SiteList sites={[]} onPause={nobody} onGiveBack={nobody} onRemoveRule={nobody} />
  ),
  sites: (
    <>
      <SiteList
        sites={[
          { host: '*', patterns: ['*://*/*'], isGranted: true, isPaused: false, rules: [] },
          {
            host: `${'long-'.repeat(20)}host.example`,
            patterns: [],
            isGranted: false,
            isPaused: true,
            rules: [rule],
          },
        ]}
        onPause={nobody}
        onGiveBack={nobody}
        onRemoveRule={nobody}
      />
      <AddSites read={read} onAdd={async () => true} />
    </>
  ),
  'the choice of sites': (
    <SiteChoice
      consoles={[{ name: 'Console', hosts: ['console.example'] }]}
      suggested={['pbx.example']}
      read={read}
      onGrant={async () => true}
    />
  ),
  'no notes': <NotesEditor notes={[]} phraseOf={() => undefined} onSave={stored} onDelete={nobody} />,
  notes: (
    <NotesEditor
      notes={[managed, note]}
      phraseOf={(code) => (code === 503 ? 'Service Unavailable' : undefined)}
      onSave={stored}
      onDelete={nobody}
    />
  ),
  backup: (
    <BackupPanel
      plan={[{ what: 'newNotes', names: ['486', '503'] }]}
      problem="Line 3 is not valid JSON."
      undoable="today"
      onExport={nobody}
      onFile={nobody}
      onImport={nobody}
      onCancel={nobody}
      onUndo={nobody}
    />
  ),
  about: (
    <About
      version="1.0.0"
      registryDate="2026-01-07"
      libraries={[{ name: 'library', version: '1', licence: 'MIT', text: 'Permission is hereby granted' }]}
      report="SIP Lens"
      onCopy={async () => undefined}
    />
  ),
};

describe.each(Object.entries(views))('%s', (_, view) => {
  test.each(['light', 'dark'])('has nothing for axe to complain about in %s', async (theme) => {
    document.documentElement.style.colorScheme = theme;
    document.body.style.background = 'var(--lens-surface)';
    document.body.style.color = 'var(--lens-ink)';
    show(view);
    expect((await axe.run()).violations).toEqual([]);
  });

  test('fits into 360 pixels', () => {
    app().style.inlineSize = '320px';
    show(view);
    expect(app().scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('adding sites', () => {
  test('asks for a whole list at once, from the keyboard, and empties the field', async () => {
    const onAdd = vi.fn(async () => true);
    show(<AddSites read={read} onAdd={onAdd} />);
    await userEvent.fill(find('textarea'), 'pbx.lan\n\n10.0.0.5');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(['pbx.lan', '10.0.0.5']);
    await vi.waitFor(() => expect(find('[role="status"]').textContent).toBe('Added.'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('');
  });

  test('names the lines that are wrong, and asks for nothing', async () => {
    const onAdd = vi.fn(async () => true);
    show(<AddSites read={read} onAdd={onAdd} />);
    await userEvent.fill(find('textarea'), 'pbx.lan\nmy pbx');
    await userEvent.click(find('[type="submit"]'));
    await vi.waitFor(() => expect(find('.problem').textContent).toBe('Line 2, “my pbx”: No address.'));
    expect(onAdd).not.toHaveBeenCalled();
  });

  test.each([
    ['refuses', async () => false],
    ['knows no such host', () => Promise.reject(new Error('Invalid host.'))],
  ])('keeps what was typed where the browser %s', async (_, onAdd) => {
    show(<AddSites read={read} onAdd={onAdd} />);
    await userEvent.fill(find('textarea'), 'pbx.lan');
    await userEvent.click(find('[type="submit"]'));
    await vi.waitFor(() => expect(find('[role="status"]').textContent).toBe('The browser did not grant it.'));
    expect(find<HTMLTextAreaElement>('textarea').value).toBe('pbx.lan');
  });
});

describe('the choice of sites', () => {
  const choose = (onGrant: (hosts: string[]) => Promise<boolean>) =>
    show(
      <SiteChoice
        consoles={[{ name: 'Console', hosts: ['console.example', '*.console.example'] }]}
        suggested={['pbx.example']}
        read={read}
        onGrant={onGrant}
      />,
    );

  test('asks in one prompt for what is ticked and what is typed', async () => {
    const onGrant = vi.fn(async () => true);
    choose(onGrant);
    await userEvent.click(
      [...document.querySelectorAll('.choice')].find((each) => each.textContent === 'Console') as Element,
    );
    await userEvent.fill(find('textarea'), 'pbx.lan');
    await userEvent.click(find('[type="submit"]'));
    expect(onGrant).toHaveBeenCalledExactlyOnceWith([
      'pbx.example',
      'console.example',
      '*.console.example',
      'pbx.lan',
    ]);
  });

  test('"every site" stands for all the others', async () => {
    const onGrant = vi.fn(async () => true);
    choose(onGrant);
    await userEvent.fill(find('textarea'), 'not an address');
    await userEvent.click(find('[type="submit"]'));
    expect(find('.problem').textContent).toContain('No address.');
    await userEvent.click([...document.querySelectorAll('.choice')].at(-1) as Element);
    expect(find<HTMLFieldSetElement>('fieldset').disabled).toBe(true);
    expect(find<HTMLTextAreaElement>('textarea').disabled).toBe(true);
    expect(document.querySelector('.problem')).toBeNull();
    await userEvent.click(find('[type="submit"]'));
    expect(onGrant).toHaveBeenCalledExactlyOnceWith(['*']);
  });
});

describe('notes', () => {
  test('are saved from the keyboard, and the form is empty again', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.click(find('[inputmode]'));
    await userEvent.keyboard('498{Tab}Quota{Tab}Raise it.{Tab}{Enter}');
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ code: 498, title: 'Quota', text: 'Raise it.' });
    await vi.waitFor(() => expect(find<HTMLTextAreaElement>('textarea').value).toBe(''));
  });

  test('without a code or a text are not saved, and the form says why', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.fill(find('[inputmode]'), '99');
    await userEvent.click(find('[type="submit"]'));
    await vi.waitFor(() =>
      expect(find('.problem').textContent).toBe(
        'The code is a number from 100 to 699. Write the note first.',
      ),
    );
    expect(onSave).not.toHaveBeenCalled();
  });

  test('that are too long are not cut: the form says so and keeps them', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.fill(find('[inputmode]'), '503');
    await userEvent.fill(find('textarea'), 'x'.repeat(20_001));
    await userEvent.click(find('[type="submit"]'));
    await vi.waitFor(() =>
      expect(find('.problem').textContent).toMatch(/20001 characters; the limit is 20000/),
    );
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.fill(find('textarea'), 'x'.repeat(20_000));
    await userEvent.click(find('[type="submit"]'));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('in any script and of any length fit into the page', () => {
    const text = ['مشغول: حوّل إلى الترانك 2', '🦉'.repeat(400), 'x'.repeat(20_000)].join('\n\n');
    app().style.inlineSize = '320px';
    show(
      <NotesEditor
        notes={[{ code: 503, text }]}
        phraseOf={() => undefined}
        onSave={stored}
        onDelete={nobody}
      />,
    );
    expect(app().scrollWidth).toBeLessThanOrEqual(320);
    expect(find('.team-note').textContent).toContain('مشغول');
  });

  const change = () => find('[aria-label="Change the note on 503"]');
  const text = () => find<HTMLTextAreaElement>('.note-form textarea');
  const editNote = async () => {
    await userEvent.click(change());
    await vi.waitFor(() => expect(document.activeElement).toBe(text()));
    expect(text().value).toBe(note.text);
  };
  /** The form for a new note is there, and has the focus. */
  const startsAgain = () =>
    vi.waitFor(() => {
      expect(document.activeElement).toBe(find('[inputmode]'));
      expect(find<HTMLInputElement>('[inputmode]').readOnly).toBe(false);
      expect(find<HTMLInputElement>('[inputmode]').value).toBe('');
      expect(text().value).toBe('');
    });

  test('are changed in the form, which takes the focus', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[note]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await editNote();
    await userEvent.fill(text(), 'Trunk 3.');
    await userEvent.click(find('[type="submit"]'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ code: 503, title: '', text: 'Trunk 3.' });
    await startsAgain();
  });

  test('that are changed keep their code, and its field looks like that', async () => {
    show(<NotesEditor notes={[note]} phraseOf={() => undefined} onSave={stored} onDelete={nobody} />);
    const background = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(background(find('[inputmode]'))).toBe(background(text()));
    await editNote();
    expect(background(find('[inputmode]'))).not.toBe(background(text()));
  });

  test('that are not stored stay in the form, which says why', async () => {
    const onSave = vi.fn(() => Promise.reject(new Error('QuotaExceededError')));
    show(<NotesEditor notes={[]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.fill(find('[inputmode]'), '503');
    await userEvent.fill(text(), 'Trunk 3.');
    await userEvent.click(find('[type="submit"]'));
    await vi.waitFor(() => expect(find('.problem').textContent).toBe('Not saved: QuotaExceededError'));
    expect(find<HTMLInputElement>('[inputmode]').value).toBe('503');
    expect(text().value).toBe('Trunk 3.');
  });

  test('are never replaced: a new one on the same code goes on with the one that is there', async () => {
    const onSave = vi.fn(stored);
    const own = { code: 503, title: 'Trunk 1 is full', text: 'Use trunk 2.' };
    const managed = { code: 503, text: 'Tell accounting.', isManaged: true as const };
    show(<NotesEditor notes={[managed, own]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.click(find('[inputmode]'));
    await userEvent.keyboard('503{Tab}Nordwind{Tab}Or trunk 3.{Tab}{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(text()));
    expect(onSave).not.toHaveBeenCalled();
    expect(find('.problem').textContent).toMatch(/^You already have a note on 503\./);
    expect(text().value).toBe('Use trunk 2.\n\nNordwind\n\nOr trunk 3.');
    await userEvent.click(find('[type="submit"]'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      ...own,
      text: 'Use trunk 2.\n\nNordwind\n\nOr trunk 3.',
    });
    await startsAgain();
  });

  test('are found by their code alone', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[note]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await userEvent.fill(find('[inputmode]'), '503');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(text()));
    expect(text().value).toBe(note.text);
    expect(onSave).not.toHaveBeenCalled();
  });

  test('need not be changed after all', async () => {
    const onSave = vi.fn(stored);
    show(<NotesEditor notes={[note]} phraseOf={() => undefined} onSave={onSave} onDelete={nobody} />);
    await editNote();
    await userEvent.fill(text(), 'Trunk 3.');
    await userEvent.click(find('.note-form [type="button"]'));
    await startsAgain();
    expect(onSave).not.toHaveBeenCalled();
    await editNote();
  });

  test('that are deleted leave the form', async () => {
    const onDelete = vi.fn();
    show(<NotesEditor notes={[note]} phraseOf={() => undefined} onSave={stored} onDelete={onDelete} />);
    await editNote();
    await userEvent.click(find('[aria-label="Delete the note on 503"]'));
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(503);
    await startsAgain();
  });

  test('that are deleted hand the focus to the next one, else to the one before, else to the form', async () => {
    const notes = [managed, note, { code: 486, text: 'a' }, { code: 404, text: 'b' }];
    const list = (left: readonly TeamNote[]) =>
      show(
        <NotesEditor
          notes={left}
          phraseOf={() => undefined}
          onSave={stored}
          onDelete={(code) => list(left.filter((each) => each.code !== code))}
        />,
      );
    list(notes);
    const deleted = async (code: number) => {
      find(`[aria-label="Delete the note on ${code}"]`).focus();
      await userEvent.keyboard('{Enter}');
      await vi.waitFor(() => expect(find(`[aria-label="Delete the note on ${code}"]`)).toBeNull());
      return document.activeElement;
    };
    expect(await deleted(486)).toBe(find('[aria-label="Change the note on 404"]'));
    expect(await deleted(404)).toBe(find('[aria-label="Change the note on 503"]'));
    await userEvent.fill(text(), 'Begun.');
    expect(await deleted(503)).toBe(find('[inputmode]'));
    expect(text().value).toBe('Begun.');
  });

  test('are text: no markup of theirs becomes an element', () => {
    const text = '<img src=x onerror="document.title=1"> **<b>b</b>**';
    show(
      <NotesEditor
        notes={[{ code: 503, text }]}
        phraseOf={() => undefined}
        onSave={stored}
        onDelete={nobody}
      />,
    );
    expect(find('.team-note').querySelector('img, b')).toBeNull();
    expect(find('.team-note strong + p, .team-note p:last-child').textContent).toContain('<img src=x');
  });
});

test('a rule that is removed hands the focus to the next one, the last one to the heading', async () => {
  const rules = ['a', 'b'].map((name) => ({ ...rule, labelKey: `column:${name}` }));
  const list = (left: typeof rules) =>
    show(
      <SiteList
        sites={[{ host: 'pbx.lan', patterns: [], isGranted: false, isPaused: false, rules: left }].filter(
          ({ rules }) => rules.length > 0,
        )}
        onPause={nobody}
        onGiveBack={nobody}
        onRemoveRule={({ labelKey }) => list(left.filter((each) => each.labelKey !== labelKey))}
      />,
    );
  list(rules);
  const remove = (name: string) => find(`[aria-label="Remove the rule for column “${name}” on pbx.lan"]`);
  remove('a').focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(remove('a')).toBeNull());
  expect(document.activeElement).toBe(remove('b'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(find('.empty')).not.toBeNull());
  expect(document.activeElement).toBe(find('h2'));
});

test('a site that is given back hands the focus to its switch, or with its row to the next one', async () => {
  const site = (host: string, isPaused: boolean) => ({
    host,
    patterns: [host],
    isGranted: true,
    isPaused,
    rules: [],
  });
  const list = (sites: Parameters<typeof SiteList>[0]['sites']) =>
    show(
      <SiteList
        sites={sites}
        onPause={nobody}
        onGiveBack={([host]) =>
          list(
            sites
              .map((each) => (each.host === host ? { ...each, patterns: [], isGranted: false } : each))
              .filter(({ isGranted, isPaused }) => isGranted || isPaused),
          )
        }
        onRemoveRule={nobody}
      />,
    );
  list([site('a.lan', true), site('b.lan', false), site('c.lan', false)]);
  const giveBack = (host: string) => find(`[aria-label="Give back ${host}"]`);
  const givenBack = async (host: string) => {
    giveBack(host).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(giveBack(host)).toBeNull());
    return document.activeElement;
  };
  expect(await givenBack('a.lan')).toBe(find('[aria-label="Mark codes on a.lan"]'));
  expect(await givenBack('b.lan')).toBe(giveBack('c.lan'));
  expect(await givenBack('c.lan')).toBe(find('h2'));
});

describe('a button that asks for sites', () => {
  const press = async (onAsk: () => Promise<boolean>) => {
    show(<AskButton label="Add these" onAsk={onAsk} />);
    find('button').focus();
    await userEvent.keyboard('{Enter}');
  };

  test('hands the focus to the heading when it goes with what was granted', async () => {
    await press(async () => {
      show(null);
      return true;
    });
    await vi.waitFor(() => expect(document.activeElement).toBe(find('h2')));
  });

  test.each([
    ['refuses', async () => false],
    ['knows no such host', () => Promise.reject(new Error('Invalid host.'))],
  ])('keeps it where the browser %s', async (_, answer) => {
    const onAsk = vi.fn(answer);
    await press(onAsk);
    await vi.waitFor(() => expect(onAsk).toHaveBeenCalledOnce());
    await onAsk.mock.results[0]?.value.catch(() => false);
    expect(document.activeElement).toBe(find('button'));
  });
});

describe('an import', () => {
  const names = Array.from({ length: 300_000 }, (_, index) => `pbx${index}.lan`);
  const backup = (given: Partial<Parameters<typeof BackupPanel>[0]>) =>
    show(
      <BackupPanel
        plan={undefined}
        problem={undefined}
        undoable={undefined}
        onExport={nobody}
        onFile={nobody}
        onImport={nobody}
        onCancel={nobody}
        onUndo={nobody}
        {...given}
      />,
    );

  test('of very many names says how many it leaves out', () => {
    backup({ plan: [{ what: 'paused', names }] });
    expect(find('.notice li').textContent).toMatch(/^Off for now: pbx0\.lan, .* pbx19\.lan and 299980 more$/);
  });

  test('is read out before it is made, without its buttons', () => {
    backup({});
    const status = find('[role="status"]');
    expect(status.textContent).toBe('');
    backup({ plan: [{ what: 'newNotes', names: ['503'] }] });
    expect(status.isConnected).toBe(true);
    expect(status.textContent).toBe('This is what would change:New notes: 503');
    backup({ plan: [] });
    expect(status.textContent).toBe('Nothing would change: all of it is here already.');
  });

  const plan = [{ what: 'newNotes' as const, names: ['503'] }];
  test.each([
    ['Import', { plan }],
    ['Cancel', { plan }],
    ['Undo', { undoable: 'Imported today.' }],
  ])('keeps the focus when %s goes', async (name, given) => {
    const onDone = () => backup({});
    backup({ ...given, onImport: onDone, onCancel: onDone, onUndo: onDone });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(button?.isConnected).toBe(false));
    expect(document.activeElement).toBe(find('input[type="file"]'));
  });
});

describe('a report', () => {
  const about = (onCopy: () => Promise<void>) =>
    show(<About version="1" registryDate="2026-01-07" libraries={[]} report="SIP Lens" onCopy={onCopy} />);

  test('is copied as it stands in the field, and the page says so', async () => {
    const onCopy = vi.fn(async () => undefined);
    about(onCopy);
    await userEvent.type(find('textarea'), '!');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('SIP Lens!');
    await vi.waitFor(() => expect(find('[role="status"]').textContent).toBe('Copied.'));
  });

  test('that the browser does not let be copied is not called copied', async () => {
    about(() => Promise.reject(new Error('NotAllowedError')));
    await userEvent.click(find('button'));
    await vi.waitFor(() => expect(find('[role="status"]').textContent).toMatch(/did not let/));
  });
});
