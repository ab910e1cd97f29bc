/** Loaded before the program: a Node that has no WebAssembly. */
delete globalThis.WebAssembly;
