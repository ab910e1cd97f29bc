/** The page behind the ribbon's buttons. Names here are those of the manifest. */
import { Ribbon } from './ribbon-command.ts';
import { showProblem } from './show-problem.ts';
import { konsolidera, taBortMarkeringar } from './work.ts';

void Office.onReady(() => {
  const ribbon = new Ribbon(showProblem);
  Office.actions.associate('konsolidera', ribbon.command(konsolidera, 'consolidate'));
  Office.actions.associate('taBortMarkeringar', ribbon.command(taBortMarkeringar, 'removeMarks'));
});
