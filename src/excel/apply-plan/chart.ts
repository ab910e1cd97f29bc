/** The bar chart. Its alternative text cannot be given through Office.js (1.15). */
import type { PlannedChart, SheetPlan } from '../../core/workbook/write-plan.ts';
import { splitAddress } from '../addresses.ts';
import type { WriteFlow } from './flow.ts';

export async function writeCharts(flow: WriteFlow, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  for (const chart of plan.charts) await writeChart(flow, sheet, chart);
}

async function writeChart(flow: WriteFlow, sheet: Excel.Worksheet, plan: PlannedChart): Promise<void> {
  const [first] = plan.series;
  if (!first) return;
  const rangeOf = (formula: string): Excel.Range => {
    const { sheet: name, cells } = splitAddress(formula);
    return flow.context.workbook.worksheets.getItem(name).getRange(cells.replaceAll('$', ''));
  };
  const chart = sheet.charts.add('BarStacked100', rangeOf(first.formula), 'Columns');
  chart.name = plan.name;
  chart.title.visible = false;
  chart.setPosition(sheet.getCell(plan.row, plan.column));
  chart.width = plan.widthPt;
  chart.height = plan.heightPt;
  chart.legend.position = 'Bottom';
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 1;
  plan.series.forEach((one, i) => {
    const series = i === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    series.name = one.name;
    series.setValues(rangeOf(one.formula));
    series.setXAxisValues(rangeOf(plan.categories.formula));
    series.format.fill.setSolidColor(`#${one.fill}`);
    series.format.line.color = `#${plan.outline}`;
    series.gapWidth = 35;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    // Zeros are hidden: a bar of no width must carry no figure.
    series.dataLabels.numberFormat = '0;;;';
    series.dataLabels.format.font.color = `#${one.labelColour}`;
    series.dataLabels.format.font.bold = true;
  });
  await flow.add(plan.series.length * 5_000);
}
