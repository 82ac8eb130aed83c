import type { TeamNote } from '../../codes/types';
import { isHost } from '../../sites/host-pattern';
import { parseAddress } from '../../sites/parse-address';
import { isRecord } from '../is-record';
import { readNote, readNotes } from '../notes';
import { type JsonPath, parseJson } from '../parse-json';
import { readSettings, SETTING_KEYS, type Settings } from '../settings';
import type { SiteRules } from '../site-rules';

/** Everything that a user told SIP Lens. */
export interface Backup {
  settings: Partial<Settings>;
  notes: TeamNote[];
  /** Columns and labels, by host. */
  rules: Record<string, SiteRules>;
  /** Hosts that are off for now. */
  paused: string[];
  /** Hosts that were granted. Only the browser can grant them again. */
  sites: string[];
}

/** Why a file is refused; `line` counts from 1. */
export type BackupProblem =
  | { kind: 'json' | 'value'; line: number }
  /** It is JSON, but not a backup. */
  | { kind: 'stranger' }
  /** It comes from a newer SIP Lens than this, or is larger than any backup. */
  | { kind: 'newer' | 'large' };

const VERSION = 1;

/** Returns a backup as the text of a file. */
export function writeBackup(backup: Backup): string {
  return `${JSON.stringify({ sipLensBackup: VERSION, ...backup }, null, 2)}\n`;
}

/** Reads the text of a backup file; all of it or, where any of it is wrong, nothing. Never throws. */
export function readBackup(text: string): { backup: Backup } | { problem: BackupProblem } {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('wrongLine' in parsed) return { problem: { kind: 'json', line: parsed.wrongLine } };
  const { value, lineOf } = parsed;
  if (!isRecord(value) || typeof value.sipLensBackup !== 'number') return { problem: { kind: 'stranger' } };
  if (value.sipLensBackup > VERSION) return { problem: { kind: 'newer' } };
  const wrong = findWrong(value);
  if (wrong) return { problem: { kind: 'value', line: lineOf(wrong) } };
  const { settings = {}, notes = [], rules = {}, paused = [], sites = [] } = value as Partial<Backup>;
  return { backup: { settings, notes: readNotes(notes).notes, rules, paused, sites } };
}

/** Returns the path of the first part that has another shape than a backup's, or undefined. */
function findWrong(value: Record<string, unknown>): JsonPath | undefined {
  const { sipLensBackup, settings = {}, notes = [], rules = {}, paused = [], sites = [], ...others } = value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return [unknown];
  if (sipLensBackup !== VERSION) return ['sipLensBackup'];
  return (
    wrongSetting(settings) ??
    wrongItem('notes', notes, (note) => readNote(note) !== undefined) ??
    wrongRules(rules) ??
    wrongItem('paused', paused, isSite) ??
    wrongItem('sites', sites, isSite)
  );
}

function wrongSetting(settings: unknown): JsonPath | undefined {
  if (!isRecord(settings)) return ['settings'];
  const [unknown] = Object.keys(settings).filter((key) => !(SETTING_KEYS as string[]).includes(key));
  const [wrong = unknown] = readSettings(settings).damaged;
  return wrong === undefined ? undefined : ['settings', wrong];
}

function wrongRules(rules: unknown): JsonPath | undefined {
  if (!isRecord(rules)) return ['rules'];
  const wrong = Object.entries(rules).find(
    ([host, rule]) => !isHost(host) || !isRecord(rule) || !isTexts(rule.silenced) || !isTexts(rule.marked),
  );
  return wrong && ['rules', wrong[0]];
}

function wrongItem(key: string, list: unknown, isRight: (item: unknown) => boolean): JsonPath | undefined {
  if (!Array.isArray(list)) return [key];
  const index = list.findIndex((item) => !isRight(item));
  return index < 0 ? undefined : [key, index];
}

/** A host as a grant has it; one that ends in a dot is read as an address without it. */
function isSite(value: unknown): boolean {
  if (value === '*') return true;
  const address = typeof value === 'string' ? parseAddress(value) : undefined;
  return address !== undefined && 'host' in address && address.host === (value as string).replace(/\.$/, '');
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
