/**
 * The add-in's production build: hashed files, a strict CSP, office.js by script tag from Microsoft's CDN (its licence and
 * Excel's own updates demand that). Run through webpack's own API by scripts/build-addin.mjs.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where Microsoft serves office.js since 2026-09-10; the older address is still allowed by the CSP. */
export const officeJs = 'https://officeapis.public.onecdn.static.microsoft/1/office.js';
const cdns = 'https://officeapis.public.onecdn.static.microsoft https://appsforoffice.microsoft.com';

/**
 * No inline script, no eval, no request but to where the pane came from. Fluent writes its styles into empty <style>
 * elements: the hash is that of the empty string.
 */
export const csp = [
  "default-src 'none'",
  `script-src 'self' ${cdns}`,
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  `connect-src 'self' ${cdns}`,
  `frame-src ${cdns}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const page = (name, chunks) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `${root}src/${name === 'commands' ? 'commands' : 'taskpane'}/${name}.html`,
    chunks,
    inject: 'body',
    scriptLoading: 'defer',
    templateParameters: { officeJs, csp, version },
  });

export default {
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/main.tsx', commands: './src/commands/commands.ts' },
  output: {
    path: `${root}dist/addin`,
    filename: '[name].[contenthash:10].js',
    cssFilename: '[name].[contenthash:10].css',
    clean: true,
    publicPath: '',
  },
  devtool: false,
  experiments: { css: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              target: 'es2022',
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ __VERSION__: JSON.stringify(version) }),
    page('taskpane', ['taskpane']),
    page('commands', ['commands']),
    new CopyPlugin({
      patterns: [
        { from: 'assets/ikoner/*.png', to: 'assets/ikoner/[name][ext]' },
        { from: 'src/taskpane/gammal.js', to: 'gammal.js' },
        { from: 'src/taskpane/hjalp.html', to: 'hjalp.html' },
      ],
    }),
  ],
  performance: { maxEntrypointSize: 1_200_000, maxAssetSize: 1_200_000, hints: 'warning' },
};
