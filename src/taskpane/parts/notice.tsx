import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding.ts';
import { SeverityIcon } from '../icons/severity-icon.tsx';

const intents = { fel: 'error', varning: 'warning', info: 'info' } as const;

/** At most one at a time: the worst. None when all is well. */
export function Notice(props: { readonly severity: Severity; readonly title: string; readonly body: string }) {
  return (
    <MessageBar
      className={`mk-notice mk-notice-${props.severity}`}
      intent={intents[props.severity]}
      layout="multiline"
      icon={<SeverityIcon severity={props.severity} />}
    >
      <MessageBarBody>
        <MessageBarTitle>{props.title}</MessageBarTitle>
        <span className="mk-block">{props.body}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
