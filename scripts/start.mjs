/** `npm start`: installs if needed, builds, and does the main job on the sample workbook. */
import { ensureInstalled, run } from './ensure.mjs';

ensureInstalled();
process.exit(run(process.execPath, ['scripts/build.mjs']));
