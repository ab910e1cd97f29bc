/** What can be said of a custom XML part without a parser of its own: its namespace; queries are asked of the page's DOM. */
import { invalidArgument, notImplemented } from '../../executor/host-error.ts';

/** The namespace of the root element, "" when it has none. */
export function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''),
  );
  if (!root) return '';
  const prefix = root[1]?.slice(0, -1);
  const wanted = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, , quoted] of (root[2] ?? '').matchAll(/([\w:.-]+)\s*=\s*(["'])([\s\S]*?)\2/g))
    if (name === wanted) return quoted ?? '';
  return '';
}

export type XmlChange =
  | { readonly kind: 'insert'; readonly xml: string; readonly index: number | null }
  | { readonly kind: 'replace'; readonly xml: string }
  | { readonly kind: 'delete' }
  | { readonly kind: 'attribute'; readonly name: string; readonly value: string | null };

/** The parts of the DOM that queries need: a browser's window and jsdom's both have them. */
export interface XmlDom {
  readonly DOMParser: typeof DOMParser;
  readonly XMLSerializer: typeof XMLSerializer;
}

let dom: XmlDom | null = null;

/** Gives the host a DOM for XPath in custom XML parts. */
export function useXmlDom(given: XmlDom): void {
  dom = given;
}

function select(xml: string, xpath: string, namespaces: Record<string, string>): { document: Document; nodes: Node[] } {
  if (!dom) throw notImplemented('CustomXmlPart.query');
  const document = new dom.DOMParser().parseFromString(xml, 'application/xml');
  const found = document.evaluate(xpath, document, (prefix) => namespaces?.[prefix ?? ''] ?? null, 7, null);
  return { document, nodes: Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Node) };
}

/** Can the text be read as XML at all? Without a DOM nobody knows. */
export function isWellFormed(xml: string): boolean {
  if (!dom) return true;
  try {
    return new dom.DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName('parsererror').length === 0;
  } catch {
    return false;
  }
}

export function queryXml(xml: string, xpath: string, namespaces: Record<string, string>): string[] {
  const { nodes } = select(xml, xpath, namespaces);
  const serializer = new (dom as XmlDom).XMLSerializer();
  return nodes.map((node) => (node.nodeType === 1 ? serializer.serializeToString(node) : (node.nodeValue ?? '')));
}

export function changeXml(xml: string, xpath: string, namespaces: Record<string, string>, change: XmlChange): string {
  const { document, nodes } = select(xml, xpath, namespaces);
  const tools = dom as XmlDom;
  if (nodes.length === 0) throw invalidArgument(`Nothing is found by ${xpath}.`);
  const parsed = (text: string): Node =>
    document.importNode(new tools.DOMParser().parseFromString(text, 'application/xml').documentElement, true);
  for (const node of nodes as Element[]) {
    if (change.kind === 'insert')
      node.insertBefore(parsed(change.xml), node.childNodes[change.index ?? node.childNodes.length] ?? null);
    else if (change.kind === 'replace') node.parentNode?.replaceChild(parsed(change.xml), node);
    else if (change.kind === 'delete') node.parentNode?.removeChild(node);
    else if (change.value === null) node.removeAttribute(change.name);
    else node.setAttribute(change.name, change.value);
  }
  return new tools.XMLSerializer().serializeToString(document);
}
