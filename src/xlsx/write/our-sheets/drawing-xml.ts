import type { PlannedChart } from '../../../core/workbook/write-plan.ts';
import { escapePlainAttribute } from '../text/xml-text.ts';

/** English Metric Units in a point. */
const emuPerPoint = 12_700;

/** A drawing part (ECMA-376 part 1, §20.5) with charts, each held by its upper left cell; `ids[i]` is chart i's relationship. */
export function drawingXml(charts: readonly PlannedChart[], ids: readonly string[]): string {
  const frames = charts.map((chart, i) => {
    const width = Math.round(chart.widthPt * emuPerPoint);
    const height = Math.round(chart.heightPt * emuPerPoint);
    return (
      `<xdr:oneCellAnchor><xdr:from><xdr:col>${chart.column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${chart.row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
      `<xdr:ext cx="${width}" cy="${height}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
      `<xdr:cNvPr id="${i + 2}" name="${escapePlainAttribute(chart.name)}" descr="${escapePlainAttribute(chart.altText)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${ids[i] as string}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
    );
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `${frames.join('')}</xdr:wsDr>`
  );
}
