import type { Method } from '../../model/settings.ts';
import { andel } from './andel.ts';
import { majoritet } from './majoritet.ts';
import { manuell } from './manuell.ts';
import type { StatusMethod } from './method.ts';
import { samst } from './samst.ts';
import { samtliga } from './samtliga.ts';
import { viktat } from './viktat.ts';

/** The six methods of the settings. */
export const statusMethods: Readonly<Record<Method, StatusMethod>> = {
  andel,
  samtliga,
  majoritet,
  viktat,
  samst,
  manuell,
};
