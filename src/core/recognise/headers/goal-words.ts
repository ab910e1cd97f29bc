/** "Förändringsmål", "Profilmål": words for goals that nobody has listed, and the words for goals of others than fullmäktige. */

const ofNamnd =
  /^(?:del|delårs|års|etapp|resultat|aktivitets)mål|nämnd|verksamhet|förvaltning|enhet|avdelning|sektor|bolag|utskott/;
/** Goals of the nation or of a plan beside. */
const ofOtherPlans = /^(?:miljö|klimat|energi|folkhälso|hållbarhets?|jämställdhets?|tillgänglighets?|vattens?)mål/;

/** `key` is a header's words as one; the word is a nämnd's own, or for what a nämnd does. */
export function isOfNamnd(key: string): boolean {
  return ofNamnd.test(key);
}

/** Some goal, and plainly neither a nämnd's nor of another plan. */
export function namesSomeGoal(key: string): boolean {
  return /mål(?:et|en)?$/.test(key) && !ofNamnd.test(key) && !ofOtherPlans.test(key);
}
