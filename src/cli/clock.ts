/** The machine's clock, asked once per run: the core gets the time as an argument. */

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** Local time, ISO without zone: "2026-11-25T16:42:00". */
export function localNow(date: Date = new Date()): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** "2026-11-25T13:05:00" → "2026-11-25 1305", for file names. */
export function fileStamp(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 13)}${time.slice(14, 16)}`;
}
