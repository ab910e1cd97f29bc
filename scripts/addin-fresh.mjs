/** Whether dist/addin is newer than everything that it is made of: then a build would give the same again. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ensure.mjs';

const sources = [
  'src/core',
  'src/excel',
  'src/xlsx',
  'src/taskpane',
  'src/commands',
  'assets/ikoner',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
];

export function isAddinFresh() {
  const built = join(root, 'dist/addin/taskpane.html');
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return sources.every((source) => newest(join(root, source)) <= mtimeMs);
}

function newest(place) {
  const stats = statSync(place);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(place).reduce((latest, name) => Math.max(latest, newest(join(place, name))), stats.mtimeMs);
}
