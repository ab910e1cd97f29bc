import { Link } from '@fluentui/react-components';
import { usePaneTools } from '../pane-context.ts';
import { BackButton } from '../parts/back-button.tsx';
import { Heading } from '../parts/heading.tsx';

/** Which version this is, and where the data stay. */
export function AboutView({ focus, onBack }: { readonly focus: number; readonly onBack: () => void }) {
  const { w, version, port, copy } = usePaneTools();
  return (
    <>
      <BackButton label={w.about.back} onBack={onBack} />
      <Heading focus={focus}>{w.about.title}</Heading>
      <p>{w.about.version(version, port.host)}</p>
      <p>{w.about.data}</p>
      <p>{w.about.licence}</p>
      <Link as="button" onClick={() => copy(`${w.product} ${version} · ${port.host}`, w.done.copied)}>
        {w.about.copy}
      </Link>
    </>
  );
}
