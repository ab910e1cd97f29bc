/** Loaded before the program: tells on stderr which parts of Node were loaded after V8's settings had been changed. */
import v8 from 'node:v8';

const { setFlagsFromString } = v8;
const loaded = () => process.moduleLoadList.filter((module) => module.startsWith('NativeModule '));
let before;
v8.setFlagsFromString = (flag) => {
  before ??= new Set(loaded());
  setFlagsFromString(flag);
};
process.on('exit', () => {
  const late = loaded().filter((module) => !before.has(module));
  process.stderr.write(`loaded late: ${late.join(', ') || 'nothing'}\n`);
});
