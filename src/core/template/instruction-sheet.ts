/** The first sheet: how to fill in, in the words of the person who does it. */
import { sv } from '../i18n/sv.ts';
import { dayAndMonth } from '../i18n/dates.ts';
import type { PlannedPrint, SheetPlan } from '../workbook/write-plan.ts';
import { cell, heightOf, plainSheet } from './sheet.ts';
import type { TemplateSpec } from './spec.ts';
import { tabColours } from './styles.ts';

const width = 100;

export function instructionSheet(spec: TemplateSpec, footer: PlannedPrint['footer']): SheetPlan {
  const { kind, year, through } = spec.period;
  const name = sv.period.name(kind, year);
  const lines = [
    `Uppföljningen gäller ${name.toLowerCase()}, till och med ${dayAndMonth(through, 'sv')} ${year}. Varje nämnd, utskott och bolag har ett eget blad.`,
    '1. Skriv en rad för varje mått. Har ett delmål flera mått skrivs delmålet på varje rad.',
    '2. Koppla delmålet till fullmäktiges mål: välj i listan. Målen står i bladet Målregister.',
    '3. Ange nivån som ska nås och det som uppnåtts i samma enhet, t.ex. 87 och 82 med % som enhet, eller 87 % och 82 %.',
    kind === 'delar'
      ? '4. Finns inget värde än? Skriv varför i stället, t.ex. "Redovisas vid årsbokslut" eller "Mäts inte i år". Lämna inte tomt.'
      : '4. Finns inget värde? Skriv varför i stället, t.ex. "Mäts inte i år" eller "För få svar". Lämna inte tomt.',
    kind === 'delar'
      ? '5. Bedöm om delmålet nås för helåret: välj i listan. Utan bedömning avgör utfall och målvärde; saknas de räknas delmålet som Kan ej bedömas.'
      : '5. Bedöm om delmålet är nått: välj i listan. Utan bedömning avgör utfall och målvärde; saknas de räknas delmålet som Kan ej bedömas.',
    '6. Nås delmålet inte, eller bara delvis: beskriv orsaken och vad ni gör åt det.',
    'Lägg till rader genom att skriva direkt under tabellen: den växer själv. Ändra gärna bredder och lägg till egna kolumner, men behåll rubrikerna.',
  ];
  return {
    ...plainSheet(
      {
        name: 'Instruktion',
        tabColour: tabColours.forReading,
        cells: [
          cell(0, 0, `Så fyller du i uppföljningen${spec.municipality ? `, ${spec.municipality}` : ''}`, 'title'),
          ...lines.map((text, i) => cell(i + 2, 0, text, 'text')),
        ],
        print: {
          landscape: true,
          areas: [{ top: 0, left: 0, bottom: lines.length + 1, right: 0 }],
          titleRows: null,
          footer,
        },
      },
      [width],
    ),
    rowHeights: new Map([[0, 26], ...lines.map((text, i): [number, number] => [i + 2, heightOf(text, width) + 6])]),
  };
}
