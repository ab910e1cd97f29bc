import { expectedIn } from '../../../src/core/rollup/index.ts';
import { chainWith, register, sheet } from '../rules/build.ts';

const chain = chainWith({ register: register(3) }, { ...sheet({}), committee: 'Socialnämnden' });
const committee = chain.committees[0]!;

test('expected contributions are known however the goal and the committee are written', () => {
  const written = { 'kf 2': [committee.toUpperCase()], KF2: ['Valnämnden'], 'KF-mål 3': [committee] };
  expect(expectedIn(chain, written)).toEqual({ KF2: [committee, 'Valnämnden'], KF3: [committee] });
});

test('what is no goal of the register stays as written', () => {
  expect(expectedIn(chain, { KF77: [committee] })).toEqual({ KF77: [committee] });
});
