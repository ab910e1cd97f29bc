/** Stylesheets are files of the build, not code. */
declare module '*.css';
