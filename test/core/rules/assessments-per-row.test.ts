/** Tables whose siblings have words of their own, beside those where the delmål has one for all its rows. */
import { chain, found, messagesOf, sheet, type RowWords } from './build.ts';

const met = (subGoal: string): RowWords => ({ subGoal });
const partly = (subGoal: string): RowWords => ({ subGoal, outcome: 75, status: 'delvis', comment: 'Vakanser' });
/** Two delmål whose siblings say different things: the words are each row's own. */
const ownWords = [met('A'), partly('A'), met('B'), partly('B')];
/** Two whose siblings say the same: the words may be the delmål's. */
const oneWord = [met('A'), met('A'), met('B'), met('B')];
const forgotten = { subGoal: 'C', status: null };

const messages = (code: string, ...rows: RowWords[]): string[] => messagesOf(code, chain(sheet(...rows)));

describe('MK401 one cell of a delmål', () => {
  test.each([[[met('C'), forgotten]], [[partly('C'), forgotten]]])(
    'is forgotten where each row has a word of its own',
    (rows) => expect(found('MK401', chain(sheet(...ownWords, ...rows)))).toEqual(['varning SU!H7']),
  );
  test('before its siblings too, and every one of them', () => {
    const rows = [forgotten, met('C'), forgotten];
    expect(found('MK401', chain(sheet(...ownWords, ...rows)))).toEqual(['varning SU!H6', 'varning SU!H8']);
  });
  test('says which indicator', () => {
    const rows = [met('C'), { ...forgotten, indicator: 'Sjukfrånvaro' }];
    expect(messages('MK401', ...ownWords, ...rows)).toEqual([
      'Bedömning saknas för indikatorn "Sjukfrånvaro". Ange uppfyllt, delvis, ej eller kan ej bedömas.',
    ]);
  });
  test('is none where the delmål has one word for its rows', () => {
    expect(found('MK401', chain(sheet(...oneWord, met('C'), forgotten)))).toEqual([]);
  });
  test('nor where one delmål alone has different words, or few of many', () => {
    expect(found('MK401', chain(sheet(met('A'), partly('A'), met('C'), forgotten)))).toEqual([]);
    const many = [...'DEFGHIJ'].flatMap((one) => [met(one), met(one)]);
    expect(found('MK401', chain(sheet(...ownWords, ...many, met('C'), forgotten)))).toEqual([]);
  });
  test('nor where delmål after delmål has it on one row only', () => {
    const first = [...'DEF'].flatMap((one) => [met(one), { ...forgotten, subGoal: one }]);
    expect(found('MK401', chain(sheet(...ownWords, ...first)))).toEqual([]);
  });
  test('a word carried on from the row above is none of the row', () => {
    const carried = { subGoal: 'C', says: { isCarried: true, place: { row: 5, column: 7 } } };
    expect(found('MK401', chain(sheet(...ownWords, met('C'), carried)))).toEqual(['varning SU!H7']);
    expect(found('MK401', chain(sheet(...oneWord, met('C'), carried)))).toEqual([]);
  });
  test('a merged cell is of all its rows', () => {
    const merged = { subGoal: 'C', says: { place: { row: 5, column: 7 } } };
    expect(found('MK401', chain(sheet(...ownWords, met('C'), merged)))).toEqual([]);
  });
  test('never where there is no indicator to assess, nor where the word is not understood', () => {
    const unknown = { subGoal: 'C', status: null, says: { isUnknown: true, text: 'Rullar på' } };
    expect(found('MK401', chain(sheet(...ownWords, met('C'), { ...forgotten, indicator: null })))).toEqual([]);
    expect(found('MK401', chain(sheet(...ownWords, unknown, forgotten)))).toEqual([]);
  });
  test('one for the delmål where all of them are', () => {
    expect(found('MK401', chain(sheet(...ownWords, forgotten, forgotten)))).toEqual(['varning SU!H6']);
  });
});

describe('MK402 row by row', () => {
  const low = { subGoal: 'C', outcome: 50 };
  test('also where siblings happen to have the same word', () => {
    const three = [met('C'), met('C'), met('C'), low];
    expect(found('MK402', chain(sheet(...oneWord, ...three)))).toEqual([]);
    expect(found('MK402', chain(sheet(...ownWords, ...three)))).toEqual(['varning SU!H9']);
  });
  test('the figures give the verdict that is named', () => {
    expect(messages('MK402', ...ownWords, met('C'), low)).toEqual([
      '"Mått SU 6": Bedömningen är uppfyllt men utfallet 50 mot målvärdet 80 ger ej uppfyllt. Ändra bedömningen eller motivera den i kommentaren.',
    ]);
  });
  test("the row's own comment makes it info, a sibling's does not", () => {
    const why = { comment: 'Ny mätning i höst' };
    expect(found('MK402', chain(sheet(...ownWords, met('C'), { ...low, ...why })))).toEqual(['info SU!H7']);
    expect(found('MK402', chain(sheet(...ownWords, { ...met('C'), ...why }, low)))).toEqual(['varning SU!H7']);
  });
  test('nothing is claimed of a row that says nothing, or nothing known', () => {
    const unknown = { ...low, status: null, says: { isUnknown: true, text: 'Tveksamt' } };
    const carried = { ...low, says: { isCarried: true, place: { row: 5, column: 7 } } };
    expect(found('MK402', chain(sheet(...ownWords, met('C'), { ...low, status: null })))).toEqual([]);
    expect(found('MK402', chain(sheet(...ownWords, met('C'), unknown)))).toEqual([]);
    expect(found('MK402', chain(sheet(...ownWords, met('C'), carried)))).toEqual([]);
  });
  test('a merged cell is held against its rows together', () => {
    const merged = { subGoal: 'C', says: { place: { row: 5, column: 7 } } };
    const rows = [met('C'), merged, merged, { ...merged, outcome: 50 }];
    expect(found('MK402', chain(sheet(...ownWords, ...rows)))).toEqual([]);
    expect(found('MK402', chain(sheet(...ownWords, met('C'), { ...merged, outcome: 50 })))).toEqual(['varning SU!H6']);
  });
});

test('MK402 holds each line of a cell against its own indicator', () => {
  const says = { place: { row: 1, column: 7 } };
  const rows: RowWords[] = [{ says }, { says, outcome: 50 }, { says, outcome: 50, status: 'ej' }];
  const inOneCell = rows.map((row) => ({ ...row, subGoal: 'A' }));
  expect(found('MK402', chain(sheet(...inOneCell)))).toEqual(['varning SU!H2']);
  expect(messages('MK402', ...inOneCell)[0]).toMatch(/^"Mått SU 2": Bedömningen är uppfyllt men utfallet 50 /);
});

describe('MK402 one word for several indicators', () => {
  const of = (...rows: RowWords[]) => rows.map((row) => ({ subGoal: 'A', ...row }));
  test('says what they give together, and what the one that is named gives', () => {
    expect(messages('MK402', ...of({ indicator: 'Soliditet', outcome: 50 }, {}))).toEqual([
      '"A": Bedömningen är uppfyllt men indikatorerna ger tillsammans delvis uppfyllt. För "Soliditet" ger utfallet 50 mot ' +
        'målvärdet 80 ej uppfyllt. Ändra bedömningen eller motivera den i kommentaren.',
    ]);
  });
  test('stands where the word is', () => {
    const rows = of({}, { outcome: 50, status: null });
    expect(found('MK402', chain(sheet(...rows)))).toEqual(['varning SU!H2']);
  });
});

describe('MK402 where an indicator cannot be computed', () => {
  const open = { direction: null };
  const of = (status: 'uppfyllt' | 'delvis' | 'ej', ...rows: RowWords[]) =>
    found('MK402', chain(sheet(...rows.map((row) => ({ subGoal: 'A', status, ...row })))));
  test('a contradiction is one whatever that one would be', () => {
    expect(of('uppfyllt', { outcome: 50 }, open)).toEqual(['varning SU!H2']);
    expect(of('ej', {}, open)).toEqual(['varning SU!H2']);
    expect(of('uppfyllt', open, { outcome: 50 })).toEqual(['varning SU!H3']);
  });
  test('none where it may be right', () => {
    expect(of('delvis', { outcome: 50 }, open)).toEqual([]);
    expect(of('delvis', {}, open)).toEqual([]);
    expect(of('uppfyllt', { outcome: 50 }, {}, {}, open)).toEqual([]);
    expect(of('uppfyllt', open, open)).toEqual([]);
  });
  test('nor where the prognosis may give it at delår', () => {
    expect(of('uppfyllt', { outcome: 50, forecast: 82 }, { ...open, forecast: 82 })).toEqual([]);
    expect(of('uppfyllt', { outcome: 50, forecast: 60 }, { ...open, forecast: 82 })).toEqual(['varning SU!H2']);
  });
  test('is said', () => {
    expect(
      messages('MK402', ...[{ outcome: 50, indicator: 'Soliditet' }, open].map((r) => ({ subGoal: 'A', ...r }))),
    ).toEqual([
      '"A": Bedömningen är uppfyllt men det kan indikatorerna inte ge tillsammans, hur det än går för dem som inte kan ' +
        'beräknas. För "Soliditet" ger utfallet 50 mot målvärdet 80 ej uppfyllt. Ändra bedömningen eller motivera den i kommentaren.',
    ]);
  });
});
