/** The open workbook as a file, and a file as a new workbook: for the one whose structure nobody may change. */
import { batch, type BatchClock } from './batch.ts';
import { failed, ok, type Result } from './problem.ts';

/** Bytes in each piece: Excel's own largest. */
const sliceSize = 4_194_304;

/** The workbook as it stands, saved or not. */
export async function readFile(): Promise<Result<Uint8Array>> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  if (!file.ok) return file;
  const { value } = file;
  try {
    const bytes = new Uint8Array(value.size);
    let at = 0;
    for (let i = 0; i < value.sliceCount; i++) {
      const slice = await asked<Office.Slice>((done) => value.getSliceAsync(i, done));
      if (!slice.ok) return slice;
      const data = slice.value.data as ArrayLike<number>;
      bytes.set(data, at);
      at += data.length;
    }
    return ok(bytes.subarray(0, at));
  } finally {
    // Excel holds at most two open files of an add-in.
    value.closeAsync();
  }
}

/** Opens the bytes as a new, unsaved workbook in a window of its own. */
export function openAsNew(bytes: Uint8Array, clock: BatchClock = {}): Promise<Result<null>> {
  return batch(async () => {
    await Excel.createWorkbook(base64(bytes));
    return null;
  }, clock);
}

function asked<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Result<T>> {
  return new Promise((resolve) =>
    ask((result) => {
      const isDone = result.status === Office.AsyncResultStatus.Succeeded;
      if (isDone) return resolve(ok(result.value));
      const { code, message } = result.error;
      resolve(failed({ code: 'notSupported', technical: `${code}: ${message}` }));
    }),
  );
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // As many as a call takes arguments.
  for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
  return btoa(text);
}
