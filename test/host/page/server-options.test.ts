import { serverOptions } from '../../../src/host/page/server/server-options.ts';

test('npm start opens the browser and begins at port 3000, unless it is told otherwise', () => {
  expect(serverOptions([])).toEqual({ opensBrowser: true, port: 3000 });
  expect(serverOptions(['--no-open', '--port', '8080'])).toEqual({ opensBrowser: false, port: 8080 });
});

test('what it cannot use is answered with a sentence', () => {
  expect(serverOptions(['--prot', '8080'])).toMatch(/^Det går inte att starta med --prot 8080\. Välj bland: --no-open/);
  expect(serverOptions(['--port', 'åtta'])).toMatch(/^åtta är ingen port/);
  expect(serverOptions(['--port', '99999'])).toMatch(/^99999 är ingen port/);
});
