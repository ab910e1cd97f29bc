/** Loans, annuities and returns. */
import { errors } from '../../document/cell-value.ts';
import type { Value } from '../values.ts';
import { numbersOf, toNumber } from '../values.ts';
import { given, plain, spread } from './registry.ts';

const or = (value: Value | undefined, usual: number): number => (given(value) ? toNumber(value) : usual);

function payment(rate: number, periods: number, present: number, future: number, atStart: number): number {
  if (rate === 0) return -(present + future) / periods;
  const growth = (1 + rate) ** periods;
  return (-rate * (present * growth + future)) / ((1 + rate * atStart) * (growth - 1));
}
function futureValue(rate: number, periods: number, pay: number, present: number, atStart: number): number {
  if (rate === 0) return -(present + pay * periods);
  const growth = (1 + rate) ** periods;
  return -(present * growth + (pay * (1 + rate * atStart) * (growth - 1)) / rate);
}
spread(
  'PMT',
  () => true,
  ([r, n, pv, fv, t]) => payment(toNumber(r), toNumber(n), toNumber(pv), or(fv, 0), or(t, 0)),
);
spread(
  'FV',
  () => true,
  ([r, n, pay, pv, t]) => futureValue(toNumber(r), toNumber(n), toNumber(pay), or(pv, 0), or(t, 0)),
);
spread(
  'PV',
  () => true,
  ([r, n, pay, fv, t]) => {
    const [rate, periods] = [toNumber(r), toNumber(n)];
    if (rate === 0) return -(or(fv, 0) + toNumber(pay) * periods);
    const growth = (1 + rate) ** periods;
    return -(or(fv, 0) + (toNumber(pay) * (1 + rate * or(t, 0)) * (growth - 1)) / rate) / growth;
  },
);
spread(
  'NPER',
  () => true,
  ([r, pay, pv, fv, t]) => {
    const [rate, p, present, future] = [
      toNumber(r),
      toNumber(pay) * (1 + toNumber(r) * or(t, 0)),
      toNumber(pv),
      or(fv, 0),
    ];
    if (rate === 0) return -(present + future) / p;
    const periods = Math.log((p - future * rate) / (present * rate + p)) / Math.log(1 + rate);
    return Number.isFinite(periods) ? periods : errors.num;
  },
);
function interest(
  rate: number,
  period: number,
  periods: number,
  present: number,
  future: number,
  atStart: number,
): number {
  const pay = payment(rate, periods, present, future, atStart);
  if (atStart && period === 1) return 0;
  const before = futureValue(rate, period - 1, pay, present, atStart);
  return (before * rate) / (atStart ? 1 + rate : 1);
}
spread(
  'IPMT',
  () => true,
  ([r, p, n, pv, fv, t]) => interest(toNumber(r), toNumber(p), toNumber(n), toNumber(pv), or(fv, 0), or(t, 0)),
);
spread(
  'PPMT',
  () => true,
  ([r, p, n, pv, fv, t]) => {
    const all = [toNumber(r), toNumber(n), toNumber(pv), or(fv, 0), or(t, 0)] as const;
    return payment(...all) - interest(all[0], toNumber(p), all[1], all[2], all[3], all[4]);
  },
);
plain('NPV', ([r, ...flows]) =>
  numbersOf(flows).reduce((total, flow, i) => total + flow / (1 + toNumber(r)) ** (i + 1), 0),
);
plain('IRR', ([flows, guess]) => {
  const all = numbersOf([flows as Value]);
  let rate = or(guess, 0.1);
  for (let i = 0; i < 100; i++) {
    let [value, slope] = [0, 0];
    for (const [t, flow] of all.entries()) {
      value += flow / (1 + rate) ** t;
      slope -= (t * flow) / (1 + rate) ** (t + 1);
    }
    const next = rate - value / slope;
    if (Math.abs(next - rate) < 1e-10) return next;
    rate = next;
  }
  return errors.num;
});
plain('RATE', ([n, pay, pv, fv, t, guess]) => {
  const [periods, p, present, future, atStart] = [toNumber(n), toNumber(pay), toNumber(pv), or(fv, 0), or(t, 0)];
  const off = (rate: number): number => futureValue(rate, periods, p, present, atStart) - future;
  let [a, b] = [or(guess, 0.1), or(guess, 0.1) * 1.1 + 1e-4];
  for (let i = 0; i < 100; i++) {
    const [fa, fb] = [off(a), off(b)];
    if (Math.abs(fb) < 1e-9 || fa === fb) return b;
    [a, b] = [b, b - (fb * (b - a)) / (fb - fa)];
  }
  return errors.num;
});
spread(
  'SLN',
  () => true,
  ([cost, salvage, life]) => (toNumber(cost) - toNumber(salvage)) / toNumber(life),
);
spread(
  'SYD',
  () => true,
  ([cost, salvage, life, period]) => {
    const n = toNumber(life);
    return ((toNumber(cost) - toNumber(salvage)) * (n - toNumber(period) + 1) * 2) / (n * (n + 1));
  },
);
spread(
  'EFFECT',
  () => true,
  ([r, n]) => (1 + toNumber(r) / Math.trunc(toNumber(n))) ** Math.trunc(toNumber(n)) - 1,
);
spread(
  'NOMINAL',
  () => true,
  ([r, n]) => ((1 + toNumber(r)) ** (1 / Math.trunc(toNumber(n))) - 1) * Math.trunc(toNumber(n)),
);
