declare const __VERSION__: string;

/** Version of the product, put in by the build from package.json. */
export const version: string = typeof __VERSION__ === 'undefined' ? '0.0.0' : __VERSION__;
