/** Draws the icons of the manifest (16, 32, 64, 80 and 128 px) from their SVGs. Run by hand when a drawing changes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './ensure.mjs';

const folder = join(root, 'assets', 'ikoner');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const svg = readFileSync(join(folder, file), 'utf8');
    for (const size of file === 'malkedjan.svg' ? [16, 32, 64, 80, 128] : [16, 32, 80]) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(folder, file.replace('.svg', `-${size}.png`)), omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
