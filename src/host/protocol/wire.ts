/** The shapes that office.js and its host exchange, as recorded from the real library. */

/** Messages go out by `post` and come in by `onMessage`; the page and jsdom are two thin adapters. */
export interface Port {
  post(message: Envelope): void;
  onMessage(handler: (message: Envelope) => void): void;
}

export interface Envelope {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _responseType?: number;
  readonly _actionName: string;
  readonly _conversationId?: string;
  readonly _correlationId?: number;
  readonly _origin?: string;
  readonly _errorCode?: number;
  readonly _data?: unknown;
  readonly _serializerVersion?: number;
}

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Same shape as Arguments: the path id where the argument is an object, 0 where it is plain. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[] | string;
  readonly Expand?: readonly string[] | string;
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: unknown;
}

export interface BatchRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: number[];
  Error?: BatchError;
}
