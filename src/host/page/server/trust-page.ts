/**
 * Over plain http office.js asks a page beside itself whether the person trusts the host. On this machine the host is the page
 * that the person has just opened, so the answer is yes; to any other name it is no.
 */
export const trustPage = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Trust</title><script src="trust.js"></script></head><body></body></html>
`;

export const trustScript = `window.addEventListener('message', function (event) {
  if (event.origin !== window.location.origin || event.source !== window.parent) return;
  var isLocal = /^(localhost|127\\.0\\.0\\.1|\\[::1\\])$/.test(window.location.hostname);
  event.source.postMessage(JSON.stringify({ hostUserTrusted: isLocal }), event.origin);
});
`;
