/** What every answer carries: nothing may run, load or send but to this server. */

/** SHA-256 of the empty text: Fluent writes its styles into empty <style> elements. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The page stands alone; what the page shows in frames may be framed by it and by nobody else. */
export type Framing = 'page' | 'framed';

export function contentSecurityPolicy(framing: Framing): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${framing === 'framed' ? ` ${emptyStyle}` : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${framing === 'framed' ? "'self'" : "'none'"}`,
  ].join('; ');
}

export function safetyHeaders(framing: Framing): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(framing),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': framing === 'framed' ? 'SAMEORIGIN' : 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
  };
}
