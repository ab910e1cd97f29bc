/** Looks of conditional formats, filters and tables that the workbook names and does not have: they never become ours. */
import { strFromU8, unzipSync } from 'fflate';
import { overlayMarker } from '../../../src/xlsx/write/marks/overlay.ts';
import { samplePlan } from './sample-plan.ts';
import { opened } from './workbook-maker.ts';
import { makeWorkbook } from '../make-workbook.ts';

const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
const styles = '<fonts count="1"><font/></fonts><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>';
const one = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const rule = (id: number): string =>
  `<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="${id}" priority="9"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>`;

type Parts = Record<string, string>;
const textsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));

/** The workbook with something after its rows, carried through a run of ours with marks in it. */
async function written(after: string, dxfs: string): Promise<{ before: Uint8Array; parts: Parts; again: Uint8Array }> {
  const before = await makeWorkbook({ sheets: [{ name: 'Nämnden', rows, after }], styles: styles + dxfs });
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const plan = { ...samplePlan([]), overlays: [{ sheet: 'Nämnden', severity: 'fel' as const, areas: [area] }] };
  const result = await (await opened(before)).apply(plan);
  return { before, parts: textsOf(result), again: await (await opened(result)).apply(plan) };
}

const looks = (parts: Parts): string[] => {
  const styles = Object.entries(parts).find(([name]) => /styles\.xml$/.test(name))![1];
  const list = /<dxfs[^>]*>([\s\S]*)<\/dxfs>/.exec(styles)?.[1] ?? '';
  return list.match(/<dxf\/>|<dxf>[\s\S]*?<\/dxf>/g) ?? [];
};
/** Numbers of the looks that our marks have. */
const ours = (parts: Parts): number[] =>
  Object.values(parts).flatMap((text) =>
    [...text.matchAll(/dxfId="(\d+)"[^>]*><formula>([^<]*)/g)]
      .filter(([, , formula]) => formula!.includes(overlayMarker))
      .map(([, id]) => Number(id)),
  );

test.each([
  ['the first of none', rule(0), '', [0]],
  ['the one after the last', rule(1), one, [1]],
  ['two after each other', rule(1) + rule(2), one, [1, 2]],
  [
    'of a filter by colour',
    '<autoFilter ref="A1:A1"><filterColumn colId="0"><colorFilter dxfId="1"/></filterColumn></autoFilter>',
    one,
    [1],
  ],
])('%s stays a look of nothing', async (_, after, dxfs, missing) => {
  const { parts } = await written(after, dxfs);
  expect(missing.map((number) => looks(parts)[number])).toEqual(missing.map(() => '<dxf/>'));
  expect(ours(parts).length).toBeGreaterThan(0);
  expect(ours(parts).filter((number) => missing.includes(number))).toEqual([]);
});

test('a second run is the first over again, and clean gives the file back', async () => {
  const { before, parts, again } = await written(rule(1), one);
  expect(textsOf(again)).toEqual(parts);
  expect(textsOf((await (await opened(again)).clean()).bytes)).toEqual(textsOf(before));
});

test('where no look is missing none is added for nothing', async () => {
  const { parts } = await written(rule(0), one);
  expect(looks(parts)).not.toContain('<dxf/>');
});
