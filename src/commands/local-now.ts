const two = (n: number): string => String(n).padStart(2, '0');

/** Local time, ISO without zone: "2026-11-25T16:42:00". The core gets the time as an argument. */
export function localNow(date: Date = new Date()): string {
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}
