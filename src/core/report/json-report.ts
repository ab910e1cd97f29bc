/** The shape of the JSON report, version 1 of the contract. Fields may be added, never renamed or removed. */
import type { SheetRole } from '../model/chain.ts';
import type { Severity, Suggestion } from '../model/finding.ts';
import type { PeriodKind } from '../model/period.ts';
import type { Method, Thresholds } from '../model/settings.ts';
import type { Counts, Status } from '../model/status.ts';
import type { MissingReason, ValueKind } from '../model/values.ts';

export interface JsonReport {
  readonly schema: 'malkedjan-report/1';
  readonly period: { readonly kind: PeriodKind; readonly year: number; readonly through: string };
  readonly inputs?: readonly {
    readonly file: string;
    readonly sha256?: string;
    readonly role: 'current' | 'previous' | 'register';
    readonly committee: string | null;
  }[];
  readonly settings: { readonly method: Method; readonly thresholds: Thresholds };
  readonly sheets: readonly {
    readonly file?: string | null;
    readonly name: string;
    readonly role: SheetRole;
    readonly reason: string;
    readonly committee: string | null;
    readonly headerRows: readonly number[];
    readonly columns: readonly {
      readonly field: string;
      readonly column: string;
      readonly header: string;
      readonly confidence: number;
    }[];
    readonly rowsRead: number;
  }[];
  readonly goals: readonly {
    readonly id: string;
    readonly text: string;
    readonly file?: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
  }[];
  readonly rows: readonly JsonRow[];
  readonly rollup: {
    readonly total: JsonCounts;
    /** Delmål whose link is broken: part of the total, of no goal. */
    readonly withoutGoal: JsonCounts;
    readonly goals: readonly {
      readonly id: string;
      readonly status: Status | null;
      readonly calculated: Status | null;
      readonly board: Status | null;
      readonly counts: JsonCounts;
      readonly coverage: { readonly contributing: readonly string[]; readonly expected: readonly string[] };
    }[];
    readonly committees: readonly {
      readonly name: string;
      readonly counts: JsonCounts;
      readonly completeness: number;
    }[];
    readonly areas?: readonly {
      readonly id: string;
      readonly name: string;
      readonly counts: JsonCounts;
      readonly status: Status | null;
    }[];
  };
  readonly findings: readonly {
    readonly code: string;
    readonly severity: Severity;
    readonly file?: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly row: number | null;
    readonly goalId: string | null;
    readonly committee: string | null;
    readonly message: string;
    readonly suggestions: readonly Suggestion[];
  }[];
}

export interface JsonRow {
  readonly file?: string | null;
  readonly sheet: string;
  readonly row: number;
  readonly committee: string;
  readonly goalIds: readonly string[];
  readonly subGoal: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly target: JsonValue;
  readonly outcome: JsonValue;
  readonly forecast?: JsonValue;
  readonly reported: Status | null;
  readonly calculated: Status | null;
  readonly status: Status | null;
}

export interface JsonValue {
  readonly raw?: string | number | boolean;
  readonly kind: ValueKind;
  readonly number: number | null;
  readonly missing?: MissingReason;
}

export type JsonCounts = Counts & { readonly assessedShare?: number };
