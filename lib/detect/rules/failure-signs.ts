import type { Candidate } from '../candidate';
import { code, failure } from '../vocabulary/label-words';
import { failures, refusals, registering } from '../vocabulary/sentence-words';
import { anyWord, fold, lazily } from '../vocabulary/words';
import { type Cases, type Rule, rule, seen } from './rule';

/** No sign reaches further to the left than this. */
const REACH = 70;
const AFTER_FAILURE =
  /\b(?:fail(?:s|ed|ing|ure)?|reject(?:s|ed|ing|ion)?|refuse[sd]?|declined|denied|challenge)\b(?:[^\d\n:="]{1,40}(?:[[(]|: ?|with |code |status |error )["']?|-)$/i;
const OPENED = /(?:[[(（：、码·]|(?<=[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}ー]):) ?$/u;
/** "Нет ответа на OPTIONS (408)", "注册失败: 403". */
const AFTER_FAILURES = lazily(
  () => new RegExp(`${anyWord(failures)}(?:[^\\d\\n:：="]|\\d+ m?s ){0,40}${OPENED.source}`, 'u'),
);
/** "Błąd rejestracji 401", "registration error 403". */
const AFTER_ERROR = lazily(
  () =>
    new RegExp(
      `(?:${anyWord(failure)} (?:\\p{L}{1,3}[ '’])?${anyWord(registering)}|${anyWord(registering)} ${anyWord(failure, failures)}|${anyWord(refusals)})(?:,? ${anyWord(code)}:?)? ?$`,
      'u',
    ),
);
const AFTER_LOSS =
  /\b(?:(?:not |un)(?:registered|reachable)|time[sd]? out|timeout)[,:;]?\s?(?:[[(]|(?:with )?(?:code|status|error) )$|\bno (?:response|reply) (?:to|from|within) [^\n(]{1,40}\($|\bregist(?:er|ration)\b[^\n]{0,60}\bfail\w{0,4}[:,] $/i;
const RECEIVED = /^ received\b/;
const FAILED = /\b(?:failed|rejected)[:,]? $/i;

/** What words for a failure before a number say. */
export const failureSigns: readonly Rule[] = [rule('after-failure', 3, 'text before it', failureBefore)];

/** "failed: 486" counts, "failed: 486 Busy Here" and "failed: 503 received" do not. */
function failureBefore({ left, right, following }: Candidate): string | undefined {
  const near = left.slice(-REACH);
  const found = seen(AFTER_FAILURE, near) ?? seen(AFTER_LOSS, near) ?? wordsOfFailure(fold(near));
  return found ?? (following || RECEIVED.test(right) ? seen(FAILED, near) : undefined);
}

function wordsOfFailure(near: string): string | undefined {
  return OPENED.test(near) ? seen(AFTER_FAILURES, near) : seen(AFTER_ERROR, near);
}

export const failureCases: Cases = {
  'after-failure': {
    examples: [
      'Failed Registration [«403»]',
      'call rejected (code «603»)',
      'Trunk registration failed for a: «403»',
      'FAILED-«486»',
      'nessuna risposta in 32 s («408»)',
      'failed: «403» Forbidden',
      'Keep-alive failed: «503» received, expected 200',
      'Not registered («403»)',
      'Registrierung fehlgeschlagen («408»)',
      '注册失败,返回码 «403»',
      '注册失败：«403»',
      '登録エラー: «403»',
      'gateway not reachable, code «408»',
      'Registration of 404@pbx failed: «403»',
      'Нет ответа на OPTIONS («408»), порт 5060',
      'Brak odpowiedzi z bramki («408»)',
      'OPTIONS yanıtı yok («408»).',
      'Na wyświetlaczu „Błąd rejestracji «401»"',
      'Ошибка регистрации «401»',
      'Ошибка регистрации, код «403»',
      'Mostra "Registro falhou «403»"',
      'Plus aucun rejet «403» depuis 10:02',
      '認証エラー（«403»）の場合',
      'REGISTER from 10.0.0.4 challenged («401»)',
      'No response to OPTIONS within 32 s («408»)',
      'our PBX rejects calls with "«404»"',
      'challenge sent («407») to',
    ],
    decoys: [
      'failed 200 times, «404»',
      'success «200»',
      'failed: «486»',
      'Chamadas rejeitadas: «603»',
      'rejectedsessions": «183»',
      'Нет ответа: порт «480»',
      'Ошибка сайта «404»',
      'kein Fehler, «404»',
      'Teilnehmer nicht erreichbar: «480»',
      'Answered – 1204, Failed – «486»',
      'Unreachable! Last qualify: «183»',
    ],
  },
};
