import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { isoDate, localTime, method, nameList, periodKind, year } from '../../src/cli/option-values.ts';

const parsed = (line: string) => parseArguments(line.split(' '));
const request = (line: string) => {
  const result = parsed(line);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};
const problems = (line: string) => {
  const result = parsed(line);
  return result.ok ? [] : result.problems.map((one) => one.code);
};

test('one file and nothing else is a whole order', () => {
  expect(request('consolidate a.xlsx')).toMatchObject({
    command: 'consolidate',
    files: ['a.xlsx'],
    language: 'sv',
    json: false,
    output: null,
    inPlace: false,
    period: {},
    method: null,
  });
});

test('--period and --kind are the same option, in the words people use', () => {
  for (const words of ['--period delar', '--kind delar', '--period Delår', '-p delår'])
    expect(request(`consolidate a.xlsx ${words}`)).toMatchObject({ period: { kind: 'delar' } });
  for (const words of ['--kind arsbokslut', '--period årsbokslut', '--period bokslut'])
    expect(request(`consolidate a.xlsx ${words}`)).toMatchObject({ period: { kind: 'arsbokslut' } });
});

test('--metod and --method are the same option', () => {
  expect(request('check a.xlsx --metod samst')).toMatchObject({ method: 'samst' });
  expect(request('check a.xlsx --method Sämst')).toMatchObject({ method: 'samst' });
});

test('year and last day are numbers and dates that exist', () => {
  expect(request('consolidate a.xlsx --year 2026 --through 2026-08-31')).toMatchObject({
    period: { year: 2026, through: '2026-08-31' },
  });
  expect(problems('consolidate a.xlsx --year 26 --through 2026-02-30')).toEqual(['badValue', 'badValue']);
  expect(problems('consolidate a.xlsx --year 2025 --through 2026-08-31')).toEqual(['badValue']);
  expect(problems('consolidate a.xlsx -p arsbokslut --through 2026-08-31')).toEqual(['badValue']);
  expect(problems('consolidate a.xlsx -p delar --through 2026-12-31')).toEqual(['badValue']);
});

test('--previous takes several files, after the inputs', () => {
  expect(request('consolidate a.xlsx b.xlsx --previous c.xlsx d.xlsx --json')).toMatchObject({
    files: ['a.xlsx', 'b.xlsx'],
    previous: ['c.xlsx', 'd.xlsx'],
    json: true,
  });
});

test('what is wrong with a command line has a code of ours', () => {
  expect(problems('consolidate')).toEqual(['missingArgument']);
  expect(problems('konsolidera a.xlsx')).toEqual(['unknownCommand']);
  expect(problems('consolidate a.xlsx --hemligt')).toEqual(['unknownOption']);
  expect(problems('consolidate a.xlsx -o')).toEqual(['missingOptionValue']);
  expect(problems('consolidate a.xlsx --metod tur --period vår')).toEqual(['badValue', 'badValue']);
  expect(problems('consolidate a.xlsx --lang de')).toEqual(['badValue']);
});

test('all options that do not exist are said at once, with what was likely meant and whose help to read', () => {
  const result = parsed('check a.xlsx --perod delar --anrd');
  expect(result.ok ? [] : result.problems.map(({ params }) => params)).toEqual([
    { option: '--perod', likely: '--period', command: 'check' },
    { option: '--anrd', likely: '', command: 'check' },
  ]);
});

test('a command in Swedish, misspelt or left out is answered with the one that was likely meant', () => {
  const likely = (line: string) => {
    const result = parsed(line);
    return result.ok ? null : result.problems[0]?.params.likely;
  };
  expect(likely('sammanställ a.xlsx')).toBe('consolidate');
  expect(likely('chek a.xlsx')).toBe('check');
  expect(likely('Delår.xlsx')).toBe('malkedjan consolidate "Delår.xlsx"');
});

test('--lang goes before the command too; template takes no file, explain wants a code', () => {
  expect(request('--lang en check a.xlsx')).toMatchObject({ language: 'en' });
  expect(problems('template mall.xlsx --namnder KS')).toEqual(['extraArgument']);
  expect(problems('explain')).toEqual(['missingCode']);
});

test('help and version are text, in Swedish and without touching the streams', () => {
  const help = parseArguments(['consolidate', '--help']);
  expect(help.ok && help.value.command === 'text' && help.value.text).toMatch(/^Användning: malkedjan consolidate/);
  const version = parseArguments(['--version']);
  expect(version.ok && version.value.command === 'text' && version.value.text).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(parseArguments([])).toEqual(parseArguments(['--help']));
  const english = parseArguments(['consolidate', '--help', '--lang', 'en']);
  expect(english.ok && english.value.command === 'text' && english.value.text).toMatch(
    /consolidate <file\.\.\.> \[options\]/,
  );
});

test('values of single options', () => {
  expect(periodKind(' Årsbokslut '.normalize('NFD'))).toBe('arsbokslut');
  expect(periodKind('mars')).toBeNull();
  expect(year('2026')).toBe(2026);
  expect(year('1999')).toBeNull();
  expect(isoDate('2024-02-29')).toBe('2024-02-29');
  expect(isoDate('2025-02-29')).toBeNull();
  expect(localTime('2026-11-25T13:05:00')).toBe('2026-11-25T13:05:00');
  expect(localTime('2026-11-25 13:05')).toBeNull();
  expect(method('VIKTAT')).toBe('viktat');
  expect(nameList('Socialnämnden, Kommunstyrelsen,Socialnämnden,, ')).toEqual(['Socialnämnden', 'Kommunstyrelsen']);
});
