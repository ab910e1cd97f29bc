/** Making elements without HTML in texts: nothing that comes from a workbook can ever become markup. */

type Attributes = Readonly<Record<string, string | boolean | number | null | undefined>>;
type Child = Node | string | null | undefined | false;

/** An element with attributes (true: present without value; false, null: absent) and children. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(
    ...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false),
  );
  return element;
}

export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
}

/** A button of our own with its text and what it does. */
export function button(text: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', onClick);
  return element;
}

let ids = 0;

/** An id that no other element of the page has. */
export const newId = (prefix: string): string => `${prefix}-${++ids}`;
