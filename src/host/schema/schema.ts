/** The member table of Excel's objects, parsed once: what can be loaded, set, walked to or called, and since when. */
import { excelMembers } from './excel-members.ts';
import { newerMembers } from './newer-members.ts';

export type PropertyKind = 'text' | 'number' | 'boolean' | 'enum' | 'any';

export interface PropertySchema {
  readonly name: string;
  readonly kind: PropertyKind;
  /** First word of an enum, as the typings list it. */
  readonly firstWord: string | null;
  readonly isWritable: boolean;
}

export interface ClassSchema {
  readonly name: string;
  readonly isCollection: boolean;
  /** The key that office.js takes an object's identity from. */
  readonly idKey: 'Id' | '_Id' | null;
  readonly properties: ReadonlyMap<string, PropertySchema>;
  /** Child name → class. */
  readonly children: ReadonlyMap<string, string>;
  /** Method name → class of the object it gives, "" when it gives none. */
  readonly methods: ReadonlyMap<string, string>;
  /** Member → requirement set it needs ("ExcelApi 1.7"); members of ExcelApi 1.1 are left out. */
  readonly versions: ReadonlyMap<string, RequirementSet>;
}

export interface RequirementSet {
  readonly name: string;
  readonly version: string;
}

const kinds: Record<string, PropertyKind> = { s: 'text', n: 'number', b: 'boolean', e: 'enum', a: 'any' };

function parseClass(line: string): ClassSchema {
  const [head = '', properties = '', children = '', methods = ''] = line.split('|');
  const found = /^(\w+)(\[(\w*)\])?(?:#(\w+))?$/.exec(head);
  if (!found) throw new Error(`The member table has a line that cannot be read: ${line.slice(0, 60)}`);
  const versions = new Map<string, RequirementSet>();
  const words = (text: string): string[] => text.split(' ').filter(Boolean);
  const split = (word: string): string => {
    const at = word.lastIndexOf('@');
    if (at < 0) return word;
    const version = word.slice(at + 1);
    const name = word.slice(0, at).split(/[:>]/)[0] as string;
    versions.set(
      name,
      version.startsWith('o') ? { name: 'ExcelApiOnline', version: version.slice(1) } : { name: 'ExcelApi', version },
    );
    return word.slice(0, at);
  };
  const propertyMap = new Map<string, PropertySchema>();
  for (const word of words(properties)) {
    const [name = '', rest = 'a'] = split(word).split(':') as [string, string?];
    const enumWord = /^e\((\w*)\)/.exec(rest);
    propertyMap.set(name, {
      name,
      kind: kinds[rest[0] as string] ?? 'any',
      firstWord: enumWord ? (enumWord[1] as string) : null,
      isWritable: rest.endsWith('='),
    });
  }
  const pairs = (text: string): Map<string, string> =>
    new Map(
      words(text)
        .map((word) => split(word).split('>'))
        .map(([name = '', type = '']) => [name, type]),
    );
  return {
    name: found[1] as string,
    isCollection: found[2] !== undefined,
    idKey: (found[4] as 'Id' | '_Id' | undefined) ?? null,
    properties: propertyMap,
    children: pairs(children),
    methods: pairs(methods),
    versions,
  };
}

/** Two lines on the same class make one. */
function joined(a: ClassSchema | undefined, b: ClassSchema): ClassSchema {
  if (!a) return b;
  return {
    ...a,
    properties: new Map([...a.properties, ...b.properties]),
    children: new Map([...a.children, ...b.children]),
    methods: new Map([...a.methods, ...b.methods]),
  };
}

const classes = new Map<string, ClassSchema>();
for (const line of `${excelMembers.trim()}\n${newerMembers.trim()}`.split('\n')) {
  const schema = parseClass(line);
  classes.set(schema.name, joined(classes.get(schema.name), schema));
}

const empty: ClassSchema = parseClass('Unknown|||');

/** The members of a class, by office.js' name of it; a class of ours alone has none. */
export function classSchema(name: string): ClassSchema {
  return classes.get(name) ?? empty;
}
