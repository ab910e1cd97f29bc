/** Columns of the economy that stand beside goals and must not be taken for them. Header variants as they are written in real templates; `{år}` and `{period}` are captured tokens. */
import type { FieldWords } from './field-words.ts';

export const economyWords: readonly FieldWords[] = [
  {
    field: 'IGNORERA',
    sv: [
      'Budget',
      'Budgetavvikelse',
      'Avvikelse',
      'Avvikelse tkr',
      'Intäkter',
      'Kostnader',
      'Nettokostnad',
      'Netto',
      'Kommunbidrag',
      'Resultat tkr',
      'Prognos tkr',
      'Prognosavvikelse',
      'Personalkostnad',
      'Investering',
    ],
    en: ['Budget', 'Variance'],
  },
];
