/** "Mål utan koppling till KF-mål", "Nämndens egna mål (ej kopplade till KF)": goals that are said to lead to none. */

const negations = new Set(['utan', 'saknar', 'saknas', 'ej', 'inte', 'icke']);
const before =
  /^(?:övriga|andra|eget|egna|som|är|de|(?:nämnd|utskott|förvaltning|bolag|verksamhet|specifi)[a-zåäö]*|[a-zåäö]*mål(?:en)?)$/;
const after =
  /^(?:är|har|direkt|tydlig|till|från|mot|av|något|några|någon|de|kommunens|övergripande|målkedjan|koppl[a-zåäö]*|kf|kfs|fm|(?:kommun)?fullmäktige[a-zåäö]*|[a-zåäö]*mål(?:en)?)$/;
const linked = /koppl|kf|fm|fullmäktige|mål/;

/** `form`: the bare text. */
export function isUnlinked(form: string): boolean {
  const words = form.split(' ');
  const at = words.findIndex((word) => negations.has(word));
  if (at < 0 || at === words.length - 1) return false;
  const rest = words.slice(at + 1);
  return (
    words.slice(0, at).every((word) => before.test(word)) &&
    rest.every((word) => after.test(word)) &&
    rest.some((word) => linked.test(word))
  );
}
