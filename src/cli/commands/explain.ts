/** `malkedjan explain MK105`: what a code means, why it matters and what to do. On stdout: it is the answer itself. */
import type { RuleText, RuleTexts } from '../../core/i18n/rules-text.ts';
import type { RequestOf } from '../arguments.ts';
import { Exit } from '../exit.ts';
import { problem } from '../problem.ts';
import type { Screen } from '../screen.ts';
import { screenWords } from '../words/screen-words.ts';

export async function explainCommand(order: RequestOf<'explain'>, screen: Screen): Promise<Exit> {
  const texts: RuleTexts =
    screen.language === 'en'
      ? (await import('../../core/i18n/rules-en.ts')).rulesEn
      : (await import('../../core/i18n/rules-sv.ts')).rulesSv;
  const byCode = texts as Readonly<Record<string, Omit<RuleText<never>, 'message'>>>;
  const known = Object.keys(byCode);
  // "mk 105", "105" and "MK105" are the same code.
  const codes = order.codes.map((code) => `MK${code.toUpperCase().replace(/[^0-9]/g, '')}`);
  const unknown = order.codes.filter((_, i) => !known.includes(codes[i] as string));
  const [first = '', last = ''] = [known[0], known.at(-1)];
  if (unknown.length > 0)
    return screen.report(unknown.map((code) => problem('unknownCode', '', { code, first, last })));
  const words = screenWords[screen.language];
  const parts = codes.map((code) => {
    const text = byCode[code] as Omit<RuleText<never>, 'message'>;
    return [
      `${code} ${text.title}`,
      '',
      `${words.why}: ${text.why}`,
      `${words.todo}: ${text.action}`,
      ...(text.severity === undefined ? [] : [`${words.severity}: ${text.severity}`]),
      `${words.example}: ${text.example.before} → ${text.example.after}`,
      '',
    ].join('\n');
  });
  await screen.answer(parts.join('\n'));
  return Exit.done;
}
