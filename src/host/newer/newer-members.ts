/**
 * What office.js from the CDN has and the npm package has not, so that scripts written for today's Excel can be tried: notes,
 * values as JSON, cell controls and some more. The package itself is not touched; these are made of its own building blocks.
 */
import { entityIcons } from './entity-icons.ts';

/* eslint-disable @typescript-eslint/no-explicit-any -- office.js' inner building blocks have no typings */
interface OfficeGlobals {
  readonly Excel: Record<string, any>;
  readonly OfficeExtension: Record<string, any>;
}

const pascal = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);
const wordsOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, pascal(name)]));

const enums: Record<string, string> = {
  CellValueType:
    'array boolean double entity empty error formattedNumber function linkedEntity reference string notAvailable webImage',
  ErrorCellValueType:
    'blocked busy calc connect div0 external field gettingData notAvailable name null num placeholder ref spill value',
  ReferenceValueType: 'array entity root double string boolean',
  CellControlType: 'unknown empty mixed checkbox',
};

type Method = (this: any, ...args: any[]) => unknown;

/** The members to give a class: loaded values (with "=" when they can be set), children, methods. */
interface Addition {
  readonly values?: string;
  readonly children?: Readonly<Record<string, string>>;
  readonly methods?: Readonly<Record<string, Method>>;
}

export function addNewerMembers({ Excel, OfficeExtension }: OfficeGlobals): void {
  const { BatchApiHelper: batch, Utility: utility, ClientObject } = OfficeExtension as Record<string, any>;
  for (const [name, words] of Object.entries(enums)) Excel[name] ??= wordsOf(words.split(' '));
  Excel['EntityCompactLayoutIcons'] ??= wordsOf(entityIcons);

  const object = (type: string, name: string, isRead: boolean): Method =>
    function (...args) {
      return batch.createMethodObject(
        Excel[type],
        this,
        name,
        isRead ? 1 : 0,
        args,
        false,
        !isRead,
        null,
        isRead ? 4 : 0,
      );
    };
  const call = (name: string, isRead = false): Method =>
    function (...args) {
      return batch.invokeMethod(this, name, isRead ? 1 : 0, args, isRead ? 4 : 0, 0);
    };

  const extend = (type: any, className: string, { values = '', children = {}, methods = {} }: Addition): void => {
    const names = values.split(' ').filter(Boolean);
    for (const word of names) {
      const name = word.replace('=', '');
      const field = `m_newer_${name}`;
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: any) {
          utility.throwIfNotLoaded(name, this[field], className, this._isNull);
          return this[field];
        },
        ...(word.endsWith('=')
          ? {
              set(this: any, value: unknown) {
                this[field] = value;
                batch.invokeSetProperty(this, pascal(name), value, 0);
              },
            }
          : {}),
      });
    }
    for (const [name, child] of Object.entries(children))
      Object.defineProperty(type.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: any) {
          const isCollection = child.endsWith('Collection');
          return (this[`m_newer_${name}`] ??= batch.createPropertyObject(
            Excel[child],
            this,
            pascal(name),
            isCollection,
            4,
          ));
        },
      });
    const handle = type.prototype._handleResult as Method;
    type.prototype._handleResult = function (this: any, value: any): void {
      handle.call(this, value);
      if (utility.isNullOrUndefined(value)) return;
      for (const word of names) {
        const name = word.replace('=', '');
        if (value[pascal(name)] !== undefined) this[`m_newer_${name}`] = value[pascal(name)];
      }
      for (const name of Object.keys(children))
        if (value[pascal(name)] !== undefined) this[name]._handleResult(value[pascal(name)]);
    };
    const set = type.prototype.set as Method | undefined;
    // office.js' own set() refuses names that it does not know.
    if (set)
      type.prototype.set = function (this: any, properties: object, options: unknown): void {
        const rest: Record<string, unknown> = { ...properties };
        for (const name of names.filter((word) => word.endsWith('=')).map((word) => word.slice(0, -1)))
          if (name in rest) {
            this[name] = rest[name];
            delete rest[name];
          }
        set.call(this, properties instanceof ClientObject ? properties : rest, options);
      };
    Object.assign(type.prototype, methods);
  };

  /** A class of its own: what its loads give is taken by `extend`. */
  const define = (className: string, addition: Addition, item: string | null = null): void => {
    class Made extends ClientObject {
      get _className(): string {
        return className;
      }
      get _isCollection(): boolean {
        return item !== null;
      }
      get _scalarPropertyNames(): string[] {
        return (addition.values ?? '')
          .split(' ')
          .filter(Boolean)
          .map((word) => word.replace('=', ''));
      }
      get items(): unknown {
        utility.throwIfNotLoaded('items', (this as any).m__items, className, (this as any)._isNull);
        return (this as any).m__items;
      }
      load(options: unknown): unknown {
        return utility.load(this, options);
      }
      set(properties: unknown, options: unknown): void {
        const names = (addition.values ?? '').split(' ').filter((word) => word.endsWith('='));
        (this as any)._recursivelySet(
          properties,
          options,
          names.map((word) => word.slice(0, -1)),
          Object.keys(addition.children ?? {}),
          [],
        );
      }
      toJSON(): unknown {
        const known = Object.fromEntries(
          this._scalarPropertyNames.map((name) => [name, (this as any)[`m_newer_${name}`]]),
        );
        return utility.toJson(this, known, {}, ...(item === null ? [] : [(this as any).m__items]));
      }
      _handleIdResult(value: any): void {
        super._handleIdResult(value);
        if (!utility.isNullOrUndefined(value) && value._Id !== undefined) (this as any)._Id = value._Id;
      }
      _handleResult(value: any): void {
        super._handleResult(value);
        if (utility.isNullOrUndefined(value)) return;
        utility.fixObjectPathIfNecessary(this, value);
        const data = item === null ? null : value[OfficeExtension['Constants'].items];
        if (!Array.isArray(data)) return;
        (this as any).m__items = data.map((one: unknown, i: number) => {
          const made = batch.createChildItemObject(Excel[item as string], true, this, one, i);
          made._handleResult(one);
          return made;
        });
      }
    }
    Excel[className] = Made;
    extend(Made, className, addition);
  };

  if (!Excel['Note']) {
    define('Note', { values: 'authorName content= height= visible= width=', methods: { delete: call('Delete') } });
    const methods = {
      add: object('Note', 'Add', false),
      getCount: call('GetCount', true),
      getItem: object('Note', 'GetItem', true),
      getItemAt: object('Note', 'GetItemAt', true),
      getItemOrNullObject: object('Note', 'GetItemOrNullObject', true),
    };
    define('NoteCollection', { methods }, 'Note');
    extend(Excel['Worksheet'], 'Worksheet', { children: { notes: 'NoteCollection' } });
    extend(Excel['Workbook'], 'Workbook', {
      children: { notes: 'NoteCollection' },
      methods: {
        focus: call('Focus'),
        getActiveShape: object('Shape', 'GetActiveShape', true),
        getActiveShapeOrNullObject: object('Shape', 'GetActiveShapeOrNullObject', true),
      },
    });
  }
  if (!('valuesAsJson' in Excel['Range'].prototype))
    extend(Excel['Range'], 'Range', {
      values: 'valuesAsJson= valuesAsJsonLocal= control=',
      methods: { clearOrResetContents: call('ClearOrResetContents') },
    });
  if (!Excel['ChartLeaderLines']) {
    define('ChartLeaderLinesFormat', { children: { line: 'ChartLineFormat' } });
    define('ChartLeaderLines', { children: { format: 'ChartLeaderLinesFormat' } });
    extend(Excel['ChartDataLabels'], 'ChartDataLabels', {
      values: 'showLeaderLines=',
      children: { leaderLines: 'ChartLeaderLines' },
    });
    extend(Excel['ChartDataLabel'], 'ChartDataLabel', {
      values: 'geometricShapeType=',
      methods: { getSubstring: object('ChartFormatString', 'GetSubstring', true) },
    });
    Excel['ChartFill'].prototype.getSolidColor ??= call('GetSolidColor', true);
  }
}
