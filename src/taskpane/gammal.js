/* global window, document */
/* ES5 on purpose: runs in the old engines of Excel 2016 and 2019, and when office.js could not be fetched. */
(function () {
  var limitMs = 15000;

  function tell(why) {
    var waiting = document.getElementById('vantar');
    var text = document.getElementById('kommerInte');
    var cause = document.getElementById('orsak');
    // Gone as soon as the pane itself is shown.
    if (!waiting || !text || !cause) return;
    cause.appendChild(document.createTextNode(' (' + why + ')'));
    waiting.setAttribute('hidden', 'hidden');
    text.removeAttribute('hidden');
  }

  if (typeof window.Office === 'undefined') {
    tell('office.js kunde inte hämtas');
    return;
  }
  if (typeof window.Promise === 'undefined' || typeof window.ResizeObserver === 'undefined') {
    tell('webbläsarmotorn är för gammal: ' + window.navigator.userAgent);
    return;
  }
  window.setTimeout(function () {
    tell('panelen har inte svarat');
  }, limitMs);
})();
