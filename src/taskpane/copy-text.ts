/** Puts a text on the clipboard: the modern way, else the old command; false when neither would. */
export async function copyText(text: string): Promise<boolean> {
  // Excel's frame may forbid the clipboard; then the old way often works.
  if (navigator.clipboard) {
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (isCopied) return true;
  }
  return copyWithCommand(text);
}

function copyWithCommand(text: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'mk-hidden';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
