/** Which way a delmål wants its indicator: by what grows, what it is paid with, what is to end, and never by what people leave. */
import { directionOfGoal } from '../../../../src/core/parse/index.ts';

test.each([
  ['Egenfinansieringen av museiverksamheten ökar', 'Intäkter från entré och butik', 'hogre'],
  ['Externa medel finansierar en större del av verksamheten', 'Intäkter från statliga projektmedel', 'hogre'],
  ['Skattefinansieringen ska minska', 'Intäkter från avgifter', null],
  ['Det fria kulturlivet ska växa.', 'Antal föreningar med kulturstöd', 'hogre'],
  ['Kulturlivet växer', 'Antal ärenden hos kulturnämnden', null],
  ['Kommunen ska växa', 'Antal kommunala bolag', null],
  ['Skolorna ska vara fria från kemikalier', 'Antal kemikalier', 'lagre'],
  ['Fler barn ska vara fria från karies', 'Andel kariesfria sexåringar', 'hogre'],
  ['Skolan ska vara fri från droger', 'Antal insatser mot droger', null],
  ['Pappersfakturorna ska upphöra', 'Antal pappersfakturor', 'lagre'],
  ['Utsläppen av avloppsvatten ska upphöra', 'Antal kontroller av avloppsvatten', null],
  ['Utsläppen av orenat avloppsvatten ska upphöra', 'Renat avloppsvatten', null],
  ['Fler ska gå från arbetsmarknadsåtgärd till jobb', 'Inskrivna ungdomar vid arbetsmarknadsenheten', null],
  ['Fler ska gå från arbetsmarknadsåtgärd till jobb', 'Personer i arbetsmarknadsåtgärd', null],
  ['Fler ska lämna textil till återbruk', 'Mängd textil till insamling', 'hogre'],
  ['Tidiga insatser i de lägre årskurserna', 'Läskunnighet vid utgången av årskurs 1', null],
])('the delmål "%s" gives "%s" %s', (goal, indicator, direction) =>
  expect(directionOfGoal(goal, indicator)).toBe(direction),
);
