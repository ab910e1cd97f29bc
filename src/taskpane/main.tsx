/** Opens the pane in Excel, or the page that the ribbon shows when it did not succeed. */
import { createRoot } from 'react-dom/client';
import { copyText } from './copy-text.ts';
import { excelPort } from './office/excel-port.ts';
import { hostText, language, scheme } from './office/surroundings.ts';
import './pane.css';
import { Pane } from './pane.tsx';
import { failureInAddress } from './problem-in-address.ts';
import { ProblemPage } from './problem-page.tsx';

declare const __VERSION__: string;

const version = __VERSION__;

void Office.onReady(() => {
  const container = document.getElementById('pane');
  if (!container) throw new Error('taskpane.html has no element "pane"');
  const { search } = window.location;
  const speaks = language();
  document.documentElement.lang = speaks;
  container.replaceChildren();
  const failure = failureInAddress(search);
  const root = createRoot(container);
  if (failure) {
    document.body.className = `mk-pane mk-${scheme()}`;
    root.render(
      <ProblemPage failure={failure} language={speaks} version={version} host={hostText()} copy={copyText} />,
    );
    return;
  }
  root.render(
    <Pane
      port={excelPort(speaks, version)}
      language={speaks}
      version={version}
      scheme={scheme()}
      startsWithCheck={new URLSearchParams(search).get('start') === 'kontrollera'}
    />,
  );
});
