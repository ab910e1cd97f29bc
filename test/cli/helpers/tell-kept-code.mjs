/** Loaded before the program: tells on stderr whether V8 took the code that was kept for it. */
import vm from 'node:vm';

const { Script } = vm;
vm.Script = class extends Script {
  constructor(source, options) {
    super(source, options);
    if (options?.cachedData) process.stderr.write(`kept code refused: ${this.cachedDataRejected}\n`);
  }
};
