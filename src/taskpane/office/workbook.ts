/** The half that reads and judges comes right after the half that is shown: the pane is never waited for. */
export const workbook = async () => ({
  ...(await import('../../excel/index.ts')),
  ...(await import('../../core/rules/index.ts')),
});
