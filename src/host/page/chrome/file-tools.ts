/** Opening and saving workbooks: by button and by dropping. Bytes go from the disk to this tab and back, nowhere else. */
import { button, h } from '../dom.ts';
import type { Words } from '../words/index.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Lets the person choose a file. */
export function chooseFile(onFile: (file: File) => void): void {
  const input = h('input', { type: 'file', accept: `.xlsx,${xlsxType}`, hidden: true });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
    input.remove();
  });
  input.addEventListener('cancel', () => input.remove());
  document.body.append(input);
  input.click();
}

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(words: () => Words, onFile: (file: File) => void): void {
  const sign = h('div', { class: 'drop-sign', hidden: true });
  document.body.append(sign);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  window.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    sign.textContent = words().drop;
    sign.hidden = false;
  });
  window.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) sign.hidden = true;
  });
  window.addEventListener('drop', (event) => {
    sign.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) onFile(file);
  });
}

/** Hands bytes to the browser as a download. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsxType }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the bytes by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function fileTools(
  words: Words,
  does: { open(): void; save(): void; sample(): void; language(): void },
): HTMLElement {
  return h(
    'div',
    { class: 'tools', role: 'group', 'aria-label': words.tools },
    button(words.open, does.open),
    button(words.save, does.save),
    button(words.sample, does.sample),
    button(words.language, does.language, { lang: words.languageCode, class: 'plain' }),
  );
}
