/** docs/regler as text, made from the rules' own metadata and texts. Written by scripts/regler.mjs, held equal by a test. */
import type { Severity } from '../model/finding.ts';
import type { RuleCode } from '../rules/params.ts';
import { rules } from '../rules/registry.ts';
import type { Language } from './language.ts';
import { ruleText } from './rules.ts';
import { ruleSamples, samplePlaces } from './rules-samples.ts';

interface Documented {
  readonly code: RuleCode;
  readonly severity: Severity;
}

/** The rules in order, and last what is said when one of them breaks. */
export const documented: readonly Documented[] = [...rules, { code: 'MK900', severity: 'varning' }];

const severities: Readonly<Record<Language, Record<Severity, string>>> = {
  sv: { fel: 'Fel', varning: 'Varning', info: 'Upplysning' },
  en: { fel: 'Error', varning: 'Warning', info: 'Information' },
};

const headings = {
  sv: {
    severity: 'Allvar',
    says: 'Så står det',
    why: 'Varför det spelar roll',
    action: 'Gör så här',
    example: 'Exempel',
    before: 'Före',
    after: 'Efter',
  },
  en: {
    severity: 'Severity',
    says: 'What it says',
    why: 'Why it matters',
    action: 'What to do',
    example: 'Example',
    before: 'Before',
    after: 'After',
  },
} as const;

/** Files of docs/regler by name. */
export function rulePages(): ReadonlyMap<string, string> {
  const pages = new Map([['README.md', index()]]);
  for (const rule of documented) pages.set(`${rule.code}.md`, page(rule));
  return pages;
}

function page(rule: Documented): string {
  const title = textOf(rule.code, 'sv').title;
  return `# ${rule.code} ${title}\n\n${section(rule, 'sv', '##')}\n## In English: ${textOf(rule.code, 'en').title}\n\n${section(rule, 'en', '###')}\n[Alla regler](README.md)\n`;
}

function section({ code, severity }: Documented, language: Language, level: string): string {
  const text = textOf(code, language);
  const heading = headings[language];
  const place = samplePlaces[code] ?? 'SU!B14';
  const message = text.message({ ...ruleSamples[code] });
  return [
    `**${heading.severity}:** ${severities[language][severity]}.${text.severity ? ` ${text.severity}` : ''}\n`,
    `${level} ${heading.says}\n\n> ${place === '' ? '' : `${place}: `}${message}\n`,
    `${level} ${heading.why}\n\n${text.why}\n`,
    `${level} ${heading.action}\n\n${text.action}\n`,
    `${level} ${heading.example}\n\n- ${heading.before}: ${text.example.before}\n- ${heading.after}: ${text.example.after}\n`,
  ].join('\n');
}

function index(): string {
  const rows = documented.map(
    ({ code, severity }) => `| [${code}](${code}.md) | ${severities.sv[severity]} | ${textOf(code, 'sv').title} |`,
  );
  return [
    '# Regler\n',
    'Varje regel har en kod som aldrig byter betydelse. Koderna står i bladet Brister, i panelen och i JSON-rapporten.',
    'Sidorna skrivs av `node scripts/regler.mjs` ur reglernas egna texter.\n',
    '| Kod | Allvar | Vad den säger |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function textOf(code: RuleCode, language: Language): NonNullable<ReturnType<typeof ruleText>> {
  const text = ruleText(code, language);
  if (!text) throw new Error(`No text for ${code}`);
  return text;
}
