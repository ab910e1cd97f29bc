/**
 * `npm run feltabell`: every fault at every request of a consolidation, and the table of how it went. Choices, all optional:
 * --seed 7 (which actions in the middle are tried), --mitt 12 (how many of them for each request; "alla" tries every one), --del 1/4 (the first
 * of four equal parts, to be run beside each other)
 * and any number of workbooks; without them the ones that the tests use.
 */
import { runTool } from './run-tool.mjs';

await runTool('test/excel/fault-table/main.ts');
