/**
 * Members that Excel has in office.js from the CDN and the npm package has not (it ends at ExcelApi 1.15), in the form of the
 * table that is made from the package; a class that stands there too gets these besides. Written by hand from the reference.
 */
export const newerMembers = `
Note#_Id|AuthorName:s Content:s= Height:n= Visible:b= Width:n= _Id:s||Delete
NoteCollection[Note]|||Add>Note GetCount GetItem>Note GetItemAt>Note GetItemOrNullObject>Note
Workbook||Notes>NoteCollection|Focus GetActiveShape>Shape GetActiveShapeOrNullObject>Shape
Worksheet||Notes>NoteCollection|
Range|ValuesAsJson:a= ValuesAsJsonLocal:a= Control:a=||ClearOrResetContents
ChartFill|||GetSolidColor
ChartDataLabels|ShowLeaderLines:b=|LeaderLines>ChartLeaderLines|
ChartDataLabel|GeometricShapeType:e(Rectangle)=||GetSubstring>ChartFormatString
ChartLeaderLines||Format>ChartLeaderLinesFormat|
ChartLeaderLinesFormat||Line>ChartLineFormat|
`;
