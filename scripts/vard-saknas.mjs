// Writes docs/vard-saknas.md: the members of Excel's object model that the local host does not serve, found in its source.
//   node scripts/vard-saknas.mjs [--check]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const host = join(root, 'src/host');
const target = join(root, 'docs/vard-saknas.md');

const tree = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((e) =>
    e.isDirectory() ? tree(join(folder, e.name)) : e.name.endsWith('.ts') ? [join(folder, e.name)] : [],
  );

/** The member table: class → members of each kind, with the requirement set of those after 1.1. */
function memberTable() {
  const classes = new Map();
  for (const file of ['excel-members.ts', 'newer-members.ts']) {
    const [, text] = /`\n([\s\S]*?)`;/.exec(readFileSync(join(host, 'schema', file), 'utf8'));
    for (const line of text.trim().split('\n')) {
      const [head, ...lists] = line.split('|');
      const name = /^\w+/.exec(head)[0];
      const known = classes.get(name) ?? { isCollection: head.includes('['), members: new Map() };
      lists.forEach((list, kind) => {
        for (const word of list.split(' ').filter((text) => /^[A-Za-z_]/.test(text))) {
          const [, member, rest] = /^(\w+)(.*)$/.exec(word);
          const [, version = ''] = /@([^@]*)$/.exec(rest) ?? [];
          const [, type = ''] = />(\w+)/.exec(rest) ?? [];
          known.members.set(member, {
            kind: ['property', 'child', 'method'][kind],
            type,
            version,
            isWritable: /=/.test(rest),
          });
        }
      });
      classes.set(name, known);
    }
  }
  return classes;
}

const table = memberTable();
/** Class of the host → class of office.js that it is made for elsewhere. */
const later = [];
/** Members that are made in a way which cannot be seen here: marked in the source with "@serves Line.ConnectBeginShape". */
const marked = new Set();

/** What the source says: classes with their members, objects that are data, and what data objects can do. */
function served() {
  const classes = new Map();
  const literals = new Map();
  const behaviours = [];
  const bags = new Set();
  for (const file of tree(host).filter((name) => !/host.(page|schema)/.test(name))) {
    const text = readFileSync(file, 'utf8');
    for (const [, list] of text.matchAll(/@serves (\w+\.[\w., ]+)/g))
      for (const member of list.split(/[ ,]+/)) marked.add(member);
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    const visit = (node, owner) => {
      if (ts.isClassDeclaration(node) && node.name) {
        const base = node.heritageClauses?.[0]?.types[0]?.expression.getText();
        owner = { base, types: new Set(), get: new Set(), set: new Set(), methods: new Set(), isOpen: false, text };
        classes.set(node.name.text, owner);
        for (const [, list] of node
          .getFullText()
          .slice(0, node.getStart() - node.getFullStart())
          .matchAll(/@serves ([\w, ]+)/g))
          for (const type of list.split(/[ ,]+/)) owner.types.add(type);
        for (const member of node.members) {
          const name = member.name?.getText() ?? '';
          if (ts.isGetAccessor(member)) owner.get.add(name);
          else if (ts.isSetAccessor(member)) owner.set.add(name);
          else if (ts.isMethodDeclaration(member)) owner.methods.add(name);
          if (['readMember', 'callMember'].includes(name)) owner.isOpen = true;
          if (name === 'type' && member.initializer && ts.isStringLiteral(member.initializer))
            owner.types.add(member.initializer.text);
        }
      }
      if (ts.isVariableDeclaration(node) && node.initializer) {
        const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
        if (ts.isObjectLiteralExpression(value)) literals.set(node.name.getText(), value);
      }
      if (ts.isPropertyAssignment(node) && table.has(node.name.getText()))
        behaviours.push([node.name.getText(), node.initializer]);
      // A class's name in the source: what makes it is a class of the host's, or data.
      if (ts.isStringLiteral(node) && table.has(node.text)) {
        const call = node.parent;
        if (ts.isNewExpression(call) && !/^Bag/.test(call.expression.getText()))
          later.push([call.expression.getText(), node.text]);
        else if (owner && !ts.isNewExpression(call)) owner.types.add(node.text);
        else bags.add(node.text);
      }
      if (ts.isTemplateTail(node) && /^[A-Z]\w+$/.test(node.text))
        for (const name of table.keys()) if (name.endsWith(node.text)) bags.add(name);
      ts.forEachChild(node, (child) => visit(child, owner));
    };
    visit(source, null);
  }
  for (const [name, type] of later)
    if (classes.has(name)) classes.get(name).types.add(type);
    else bags.add(type);
  return { classes, literals, behaviours, bags };
}
const { classes, literals, behaviours, bags } = served();

/** The names in an object literal, those that are spread into it included. */
function keysOf(literal, seen = new Set()) {
  const keys = new Set();
  if (!literal || seen.has(literal)) return keys;
  seen.add(literal);
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) {
      const inner = ts.isObjectLiteralExpression(property.expression)
        ? property.expression
        : literals.get(property.expression.getText().split('.')[0]);
      for (const key of keysOf(inner, seen)) keys.add(key);
    } else keys.add(property.name.getText().replace(/^['"]|['"]$/g, ''));
  }
  return keys;
}

const doings = new Map();
for (const [type, given] of behaviours) {
  const literal = ts.isObjectLiteralExpression(given) ? given : literals.get(given.getText());
  if (!literal) continue;
  bags.add(type);
  const known = doings.get(type) ?? new Set();
  for (const property of literal.properties) {
    const part = property.name?.getText();
    if (!['methods', 'children', 'values'].includes(part)) continue;
    const value =
      property.initializer && ts.isObjectLiteralExpression(property.initializer)
        ? property.initializer
        : literals.get(property.initializer?.getText() ?? part);
    for (const key of keysOf(value)) known.add(key);
  }
  doings.set(type, known);
}
const common = keysOf(literals.get('commonMethods'));

/** Class names of office.js → classes of the host that serve them. */
const servers = new Map();
const baseOf = (name) => classes.get(name)?.base?.replace(/<.*/, '');
const isA = (name, wanted) => name !== undefined && (name === wanted || isA(baseOf(name), wanted));
for (const [name, { types }] of classes)
  for (const type of types)
    servers.set(type, [...(servers.get(type) ?? []), ...[...classes.keys()].filter((other) => isA(other, name))]);
/** Children of an object that is data are data, unless a class of their own serves them. */
for (let size = -1; size !== bags.size;) {
  size = bags.size;
  for (const type of [...bags])
    for (const { kind, type: child } of table.get(type)?.members.values() ?? [])
      if (kind === 'child' && table.has(child) && !servers.has(child)) bags.add(child);
  for (const type of [...bags]) {
    const item = type.replace(/Collection$/, '');
    if (item !== type && table.has(item) && !servers.has(item)) bags.add(item);
  }
}

function inherited(name, part) {
  const found = new Set();
  for (let at = classes.get(name); at; at = classes.get(at.base?.replace(/<.*/, '')))
    for (const key of at[part]) found.add(key);
  return found;
}

function isServed(type, name, { kind, isWritable }) {
  const own = servers.get(type) ?? [];
  if (marked.has(`${type}.${name}`)) return true;
  let isRead = false;
  for (const server of own) {
    const { isOpen, text } = classes.get(server);
    if (kind === 'method' && inherited(server, 'methods').has(name)) return true;
    if (kind !== 'method' && inherited(server, 'get').has(name)) {
      if (!isWritable || inherited(server, 'set').has(name)) return true;
      isRead = true;
    }
    if (isOpen && (type === 'Functions' || new RegExp(`\\b${name.replace(/OrNullObject$/, '')}\\b`).test(text)))
      return true;
    if (table.get(type).isCollection && inherited(server, 'methods').has(name)) return true;
  }
  if (isRead) return 'läses bara';
  if (doings.get(type)?.has(name)) return true;
  if (!bags.has(type) && !own.some((server) => isA(server, 'Bag'))) return false;
  if (kind !== 'method') return true;
  const list = table.get(type).isCollection ? inherited('BagCollection', 'methods') : common;
  return list.has(name);
}

const camel = (name) => name[0].toLowerCase() + name.slice(1);
const set = (version) => (version === '' ? '' : version.startsWith('o') ? ' (ExcelApiOnline)' : ` (${version})`);
let all = 0;
let lacking = 0;
const whole = [];
const rows = [];
for (const [type, { members }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const wanted = [...members].filter(([name]) => !name.startsWith('_'));
  all += wanted.length;
  if (!servers.has(type) && !bags.has(type)) {
    lacking += wanted.length;
    whole.push(`${type} (${wanted.length})`);
    continue;
  }
  const missing = wanted
    .map(([name, member]) => [name, member, isServed(type, name, member)])
    .filter(([, , answer]) => answer !== true);
  lacking += missing.length;
  if (missing.length > 0)
    rows.push(
      `| ${type} | ${missing.map(([name, { version }, answer]) => `\`${camel(name)}\`${answer ? ` ${answer}` : set(version)}`).join(', ')} |`,
    );
}

const page = `# Det som den lokala värden saknar

Skrivet av \`node scripts/vard-saknas.mjs\` ur värdens källkod och office.js' medlemmar; ett test håller sidan aktuell.
Värden svarar för ${all - lacking} av ${all} medlemmar. De andra svarar \`NotImplemented\` med medlemmens namn
(\`Range.flashFill\`). Inom parentes: kravet som medlemmen kom med.

${whole.length > 0 ? `**Klasser som inte finns alls** (antal medlemmar): ${whole.join(', ')}.\n\n` : ''}| Klass | Medlemmar |
|---|---|
${rows.join('\n')}
`;
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== page) {
    console.error('docs/vard-saknas.md är inte aktuell: kör node scripts/vard-saknas.mjs');
    process.exit(1);
  }
} else writeFileSync(target, page);
console.log(`${all - lacking} av ${all} medlemmar`);
