/** Loaded before the program: a machine where WebAssembly gets no memory. */
WebAssembly.Memory = function () {
  throw new RangeError('WebAssembly.Memory(): could not allocate memory');
};
