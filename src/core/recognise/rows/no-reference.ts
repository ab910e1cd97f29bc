/** What a row refers to where nothing says it. */
import type { Reference } from '../../model/chain.ts';

const missing: Reference['problem'] = { kind: 'missing' };
export const noResolution = { goalIds: [], problem: missing, via: null };
/** No heading, title or cell tells. */
export const noReference: Reference = { place: null, text: '', origin: 'own', ...noResolution };
/** Over the rows stands that they lead to no KF-mål: each of them lacks one, whatever stood over the rows before. */
export const unlinked: Reference = { ...noReference, origin: 'section' };
