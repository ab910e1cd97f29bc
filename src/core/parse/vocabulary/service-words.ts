/** Words that kommuner call what they do by, where a nämnd or förvaltning goes by that alone: "Vård och omsorg". */
export const serviceWords: ReadonlySet<string> = new Set([
  ...['barn', 'utbildning', 'skola', 'förskola', 'grundskola', 'gymnasium', 'gymnasieskola', 'vuxenutbildning'],
  ...['bildning', 'vård', 'omsorg', 'äldre', 'äldreomsorg', 'funktionsstöd', 'familjeomsorg', 'lss', 'ifo'],
  ...['socialtjänst', 'socialtjänsten', 'fritid', 'samhällsbyggnad', 'samhällsbyggande', 'samhällsutveckling'],
  ...['stadsbyggnad', 'bygg', 'byggnad', 'teknik', 'gata', 'gator', 'park', 'fastighet', 'fastigheter', 'lokalvård'],
  ...['kost', 'måltid', 'måltider', 'räddningstjänst', 'räddningstjänsten', 'samhällsskydd', 'kommunledning'],
  ...['överförmyndare', 'avfall', 'renhållning', 'hälsoskydd'],
]);

/** Words that stand with those, and alone or with each other are as often what a målområde is called: "Miljö", "Kultur". */
export const besideServiceWords: ReadonlySet<string> = new Set([
  ...['unga', 'ungdom', 'ungdomar', 'lärande', 'kunskap', 'arbete', 'arbetsmarknad', 'integration', 'stöd', 'service'],
  ...['individ', 'familj', 'vuxna', 'funktionsnedsättning', 'hälsa', 'kultur', 'bibliotek', 'turism', 'miljö', 'plan'],
  ...['trafik', 'natur', 'mark', 'exploatering', 'vatten', 'avlopp', 'va', 'beredskap', 'säkerhet', 'näringsliv'],
  ...['tillväxt', 'landsbygd', 'ledning', 'administration', 'social', 'sociala', 'socialt', 'teknisk', 'tekniska'],
]);
