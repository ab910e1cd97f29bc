import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );

test('what the host does without proof is marked in the code and listed in docs/provat-i-excel.md, alike', () => {
  const marked = files('src/host').flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(/@unverified (HOST-[A-Z-]+)/g)].map(([, id]) => id),
  );
  const listed = [
    ...readFileSync(path.join(root, 'docs/provat-i-excel.md'), 'utf8').matchAll(/^\| (HOST-[A-Z-]+) \|/gm),
  ];
  expect([...new Set(marked)].sort()).toEqual(listed.map(([, id]) => id).sort());
});
