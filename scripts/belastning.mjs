/**
 * `npm run belastning`: a large workbook through office.js, and how long anyone else in the thread had to wait. Choices:
 * --blad 60 --rader 5000, --varv 1 (the first run alone), --var (which functions the longest stretches go to), or a workbook of your
 * own. Needs about 3 GB for 300,000 rows: the host, in a thread of its own, holds the workbook too.
 */
import { runTool } from './run-tool.mjs';

await runTool('test/excel/load/main.ts');
