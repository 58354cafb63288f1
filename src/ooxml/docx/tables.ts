import type { Tag } from './scanXml';

/** Rows and cells of a table that is being read: which cells hold something. */
type OpenTable = { row: number; column: number; columns: number; hasBody: boolean; hasHead: boolean };

/** What a table tells of who filled it: something below its head, or in a single cell; nothing; or it has no rows. */
export type TableContent = 'filled' | 'empty' | 'none';

/** Tables, one in the cell of another, and what is filled in. */
export function watchTables() {
  const tables: OpenTable[] = [];
  return {
    depth: () => tables.length,
    open({ name }: Tag): void {
      if (name === 'tbl') tables.push({ row: 0, column: 0, columns: 0, hasBody: false, hasHead: false });
      const table = tables.at(-1);
      if (table === undefined) return;
      if (name === 'tr') table.column = 0;
      if (name !== 'tc') return;
      // A row that was deleted has no cells, and is none.
      if (table.column === 0) table.row += 1;
      table.column += 1;
      table.columns = Math.max(table.columns, table.column);
    },
    readParagraph(text: string): void {
      const table = tables.at(-1);
      if (table === undefined || text.trim() === '') return;
      if (table.row > 1 && (table.column > 1 || table.columns === 1)) table.hasBody = true;
      else if (table.row === 1) table.hasHead = true;
    },
    /** At the end of a table. */
    closeTable(): TableContent {
      const table = tables.pop();
      if (table === undefined || table.row === 0) return 'none';
      const isLayout = table.row === 1 && table.columns <= 1;
      return table.hasBody || (isLayout && table.hasHead) ? 'filled' : 'empty';
    },
  };
}
