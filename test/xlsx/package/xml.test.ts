import fc from 'fast-check';
import {
  checkWellFormed,
  escapeXml,
  ProblemError,
  rootRange,
  undoXstring,
  unescapeXml,
  XmlCursor,
  XmlEvent,
} from '../../../src/xlsx/package/index.ts';
import { decodeXml, utf8Xml } from '../../../src/xlsx/package/xml-encoding.ts';

function isWellFormed(text: string): boolean {
  try {
    checkWellFormed(text);
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

test.each([
  '<a/>',
  '\ufeff<?xml version="1.0"?>\n<!-- c --><a b="1" c=\'2\'>t<b/><![CDATA[<x>]]></a>\n<!-- d -->',
  '<x:a xmlns:x="n"><x:b d = "1 > 0"/></x:a>',
  '<a><?pi <b> ?></a>',
])('%j is well-formed', (text) => {
  expect(isWellFormed(text)).toBe(true);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a b/>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a',
  '<a><!-- </a>',
  '<!DOCTYPE a><a/>',
  '<a>x</a>y',
  '< a/>',
  '</a>',
  '<a'.repeat(5),
])('%j is not well-formed', (text) => {
  expect(isWellFormed(text)).toBe(false);
});

test('nesting without end is refused, not followed', () => {
  expect(isWellFormed('<a>'.repeat(2000) + '</a>'.repeat(2000))).toBe(false);
});

test('a relationship id is known by its namespace, whatever the prefix', () => {
  const cursor = new XmlCursor(
    '<a xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:z="other" z:id="no" q:id="rId7"/>',
  );
  cursor.next();
  expect(cursor.relationId()).toBe('rId7');
});

test('namespaces hold within their element', () => {
  const cursor = new XmlCursor('<a xmlns="one"><b xmlns="two"/><c/></a>');
  const seen: string[] = [];
  for (let event = cursor.next(); event !== XmlEvent.end; event = cursor.next())
    if (event === XmlEvent.open) seen.push(cursor.namespace());
  expect(seen).toEqual(['one', 'two', 'one']);
});

test('children of the root are found by depth', () => {
  const text = '<w><a><extLst>inner</extLst></a><extLst><b/></extLst></w>';
  const { children } = rootRange(text);
  expect(children.map(({ local, start, end }) => [local, text.slice(start, end)])).toEqual([
    ['a', '<a><extLst>inner</extLst></a>'],
    ['extLst', '<extLst><b/></extLst>'],
  ]);
});

test('escaped text comes back', () => {
  fc.assert(fc.property(fc.string(), (text) => unescapeXml(escapeXml(text)) === text.replace(/\r\n?/g, '\n')));
});

test('characters that XML cannot hold are written in a way of their own', () => {
  expect(undoXstring('a_x0009_b_x005F_x0009_ _xZZZZ_')).toBe('a\tb_x0009_ _xZZZZ_');
});

test('UTF-16 of both kinds and UTF-8 with a mark are text; other bytes are damage', () => {
  const little = Buffer.from('\ufeff<å/>', 'utf16le');
  expect(decodeXml(little)).toBe('<å/>');
  expect(decodeXml(Buffer.from(little).swap16())).toBe('<å/>');
  expect(decodeXml(Buffer.from('\ufeff<å/>'))).toBe('<å/>');
  expect(() => decodeXml(new Uint8Array([0x3c, 0xe5, 0x2f, 0x3e]))).toThrow(ProblemError);
});

test('UTF-16 becomes UTF-8 and says so', () => {
  const bytes = utf8Xml(Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><å/>', 'utf16le'));
  expect(Buffer.from(bytes).toString()).toBe('<?xml version="1.0"?><å/>');
});
