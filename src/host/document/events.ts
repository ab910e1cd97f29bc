/** What the workbook tells its listeners. Types and targets are the ones that office.js expects. */

export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** What a binding has to say: an event of the common API. */
export interface Notice {
  readonly name: string;
  readonly data: unknown;
}

export interface WorkbookListener {
  /** Has anybody asked it for anything? What is costly to tell is worked out only then. */
  readonly isListening?: boolean;
  event?(event: WorkbookEvent): void;
  notice?(notice: Notice): void;
}

export interface WorkbookEvent {
  readonly type: number;
  /** Ids of the objects whose handlers are called; "Workbook" stands for the workbook's collections. */
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}
