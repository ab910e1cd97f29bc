import { bokslut2025, chain, chainWith, found, messagesOf, run, sheet } from './build.ts';

describe('MK401 no assessment', () => {
  test('at its cell', () => expect(found('MK401', chain(sheet({ status: null })))).toEqual(['varning SU!H2']));
  test('one for the delmål', () => {
    const row = { subGoal: 'A', status: null };
    expect(found('MK401', chain(sheet(row, row)))).toEqual(['varning SU!H2']);
  });
  test('one assessment speaks for all rows of the delmål', () => {
    expect(found('MK401', chain(sheet({ subGoal: 'A' }, { subGoal: 'A', status: null })))).toEqual([]);
  });
  test('never row by row where the column is missing', () => {
    expect(found('MK401', chain({ ...sheet({ status: null }), without: ['bedomning'] }))).toEqual([]);
  });
});

test('MK401 for a delmål without an indicator only where the table has no column for them', () => {
  const unmeasured = sheet({ status: null, indicator: null });
  expect(found('MK401', chain(unmeasured))).toEqual([]);
  expect(found('MK401', chain({ ...unmeasured, without: ['indikator'] }))).toEqual(['varning SU!H2']);
});

describe('MK402 the assessment against the numbers', () => {
  const contradicted = { target: 80, outcome: 50, status: 'uppfyllt' as const };
  test('varning without a comment', () =>
    expect(found('MK402', chain(sheet(contradicted)))).toEqual(['varning SU!H2']));
  test('info with one', () => {
    expect(found('MK402', chain(sheet({ ...contradicted, comment: 'Nya mätningar i höst' })))).toEqual(['info SU!H2']);
  });
  test('one assessment is held against all indicators of the delmål together', () => {
    const both = sheet(
      { subGoal: 'A', outcome: 50, status: 'delvis', comment: 'x' },
      { subGoal: 'A', status: 'delvis' },
    );
    expect(found('MK402', chain(both))).toEqual([]);
  });
  test('a prognosis that agrees settles it at delår', () => {
    expect(found('MK402', chain(sheet({ ...contradicted, forecast: 82 })))).toEqual([]);
  });
  test('a guessed direction gives way when the numbers turned round agree with the nämnd', () => {
    const of = (indicator: string, isDirectionInferred: boolean) => {
      const row = { target: 80, outcome: 90, status: 'uppfyllt', direction: 'lagre', indicator } as const;
      return found('MK402', chain(sheet({ ...row, isDirectionInferred })));
    };
    expect(of('Andel badplatser med utmärkt vatten', true)).toEqual([]);
    expect(of('Andel badplatser med utmärkt vatten', false)).toEqual(['varning SU!H2']);
    expect(of('Sjukfrånvaro', true)).toEqual(['varning SU!H2']);
  });
  test('says so when the direction is only inferred', () => {
    const of = (isDirectionInferred: boolean) => {
      const row = { target: 4, outcome: 7, status: 'uppfyllt', direction: 'lagre', indicator: 'Sjukfrånvaro' } as const;
      return messagesOf('MK402', chain(sheet({ ...row, isDirectionInferred })));
    };
    expect(of(true)).toEqual([
      '"Sjukfrånvaro": Bedömningen är uppfyllt men utfallet 7 mot målvärdet 4 ger ej uppfyllt, antaget att lägre är bättre. Ändra bedömningen eller motivera den i kommentaren, eller ange riktningen.',
    ]);
    expect(of(false)[0]).not.toMatch('antaget');
  });
  test('nothing to hold it against', () => {
    expect(found('MK402', chain(sheet({ outcome: null, status: 'uppfyllt' }, { status: 'kanEjBedomas' })))).toEqual([]);
  });
});

test('MK403 an unknown status', () => {
  const row = { status: null, says: { isUnknown: true, text: 'Rullar på' } };
  expect(found('MK403', chain(sheet(row)))).toEqual(['varning SU!H2']);
});

test('MK403 a word about the work rather than the goal is info, once a sheet', () => {
  const row = {
    status: 'delvis' as const,
    outcome: 75,
    comment: 'Vakanser',
    says: { isActivityWord: true, text: 'Pågår' },
  };
  const spaced = { ...row, says: { isActivityWord: true, text: 'Pågår\u00a0' } };
  expect(run(chain(sheet(row, spaced)))).toMatchObject([
    { code: 'MK403', severity: 'info', params: { count: '2', status: 'delvis' } },
  ]);
});

test('MK404 colour against word', () => {
  const says = { colourConflict: { colour: 'rod', status: 'ej' as const } };
  expect(found('MK404', chain(sheet({ says })))).toEqual(['varning SU!H2']);
});

test('MK405 only colours: once a sheet, with the number', () => {
  const row = { says: { by: 'colour' as const, text: '' } };
  expect(run(chain(sheet(row, row)))).toMatchObject([{ code: 'MK405', severity: 'info', params: { count: '2' } }]);
});

describe('MK406 a prognosis', () => {
  const row = { says: { isForecast: true, text: 'Bedöms uppnås' } };
  test('is fel at årsbokslut', () => {
    expect(found('MK406', chainWith({ period: bokslut2025 }, sheet(row)))).toEqual(['fel SU!H2']);
  });
  test('is right at delår', () => expect(found('MK406', chain(sheet(row)))).toEqual([]));
});

describe('MK407 a deviation without a word about it', () => {
  const row = { subGoal: 'A', outcome: 50, status: 'ej' as const };
  test('one for the delmål', () => expect(found('MK407', chain(sheet(row, row)))).toEqual(['varning SU!I2']));
  test('a comment on any row will do, or an action', () => {
    expect(found('MK407', chain(sheet(row, { ...row, comment: 'Vakanser' })))).toEqual([]);
    expect(found('MK407', chain(sheet({ ...row, action: 'Rekrytering' })))).toEqual([]);
  });
  test('or a note on the assessment', () => {
    expect(found('MK407', chain({ ...sheet(row), notes: { H2: 'Vakanser' } }))).toEqual([]);
  });
  test('a template without room for it cannot be filled in better', () => {
    expect(found('MK407', chain({ ...sheet(row), without: ['kommentar', 'atgard'] }))).toEqual([]);
  });
});

describe('MK408 direction unknown', () => {
  test('varning when the numbers have to decide', () => {
    expect(found('MK408', chain(sheet({ direction: null, status: null })))).toEqual(['varning SU!G2']);
  });
  test('info when there is an assessment', () => {
    expect(found('MK408', chain(sheet({ direction: null })))).toEqual(['info SU!G2']);
  });
  test.each([['uppfyllt' as const], [null]])(
    'info when the outcome is just the target and the assessment is %s',
    (status) => {
      expect(found('MK408', chain(sheet({ direction: null, status, target: 80, outcome: 80 })))).toEqual([
        'info SU!G2',
      ]);
    },
  );
});

describe('MK407 what is no comment', () => {
  const row = { outcome: 50, status: 'ej' as const };
  test.each(['–', ' ', 'Skriv här', '[ange]', 'Källa: Kolada', 'Källa SCB 2024', 'Kolada N15419'])(
    '"%s"',
    (comment) => {
      expect(found('MK407', chain(sheet({ ...row, comment })))).toEqual(['varning SU!I2']);
    },
  );
  test.each(['Källa: Kolada. Svag höst.', 'Källan är osäker', 'Källa saknas'])('"%s" is one', (comment) => {
    expect(found('MK407', chain(sheet({ ...row, comment })))).toEqual([]);
  });
});
