/** The ribbon that a manifest asks for, in one language. Addresses of the add-in are turned to where this page has it. */

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The 32-pixel icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane'; readonly paneId: string; readonly source: string };

export interface Ribbon {
  readonly displayName: string;
  /** Id of the tab that the group stands on: "TabHome". */
  readonly tab: string;
  readonly groups: readonly { readonly label: string; readonly buttons: readonly RibbonButton[] }[];
  /** The page behind the buttons of type function. */
  readonly commands: string;
  readonly pane: string;
  readonly help: string | null;
}

/** Reads a manifest; `addin` is the folder that stands for the manifest's own base address, "/addin/". */
export function readManifest(xml: string, locale: string, addin: string): Ribbon {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('manifest.xml is not well-formed.');
  const named = (parent: ParentNode, name: string): Element[] =>
    [...parent.querySelectorAll('*')].filter((e) => e.localName === name);
  const first = (parent: ParentNode, name: string): Element => {
    const [found] = named(parent, name);
    if (!found) throw new Error(`manifest.xml has no ${name}.`);
    return found;
  };
  /** The value of a resource or localised element in the wanted language, the default otherwise. */
  const localised = (element: Element): string => {
    const override = [...element.children].find(
      (e) => e.localName === 'Override' && e.getAttribute('Locale') === locale,
    );
    return (override?.getAttribute('Value') ?? element.getAttribute('DefaultValue')) as string;
  };
  const resources = new Map(named(first(document, 'Resources'), '*').map((e) => [e.getAttribute('id'), e]));
  for (const element of first(document, 'Resources').querySelectorAll('[id]')) resources.set(element.id, element);
  const resource = (holder: Element): string => {
    const found = resources.get(holder.getAttribute('resid'));
    if (!found) throw new Error(`manifest.xml has no resource ${holder.getAttribute('resid')}.`);
    return localised(found);
  };
  const source = localised(first(first(document, 'DefaultSettings'), 'SourceLocation'));
  const base = source.slice(0, source.lastIndexOf('/') + 1);
  const here = (address: string): string => (address.startsWith(base) ? addin + address.slice(base.length) : address);

  const buttonOf = (control: Element): RibbonButton => {
    const tip = first(control, 'Supertip');
    const icons = named(first(control, 'Icon'), 'Image');
    const icon = icons.find((image) => image.getAttribute('size') === '32') ?? icons[0];
    const action = first(control, 'Action');
    return {
      id: control.id,
      label: resource(first(control, 'Label')),
      tip: resource(first(tip, 'Description')),
      icon: icon ? here(resource(icon)) : '',
      action:
        action.getAttribute('xsi:type') === 'ExecuteFunction'
          ? { kind: 'function', name: first(action, 'FunctionName').textContent.trim() }
          : {
              kind: 'pane',
              paneId: named(action, 'TaskpaneId')[0]?.textContent.trim() ?? '',
              source: here(resource(first(action, 'SourceLocation'))),
            },
    };
  };
  const tab = first(document, 'OfficeTab');
  const help = named(document, 'SupportUrl')[0];
  return {
    displayName: localised(first(document, 'DisplayName')),
    tab: tab.id,
    groups: named(tab, 'Group').map((group) => ({
      label: resource(first(group, 'Label')),
      buttons: named(group, 'Control').map(buttonOf),
    })),
    commands: here(resource(first(document, 'FunctionFile'))),
    pane: here(source),
    help: help ? here(localised(help)) : null,
  };
}
