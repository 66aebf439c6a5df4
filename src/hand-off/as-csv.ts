import type { Day } from '#law/register.ts';
import type { Line } from './line.ts';

/** The columns of contacts as Clio Manage imports them, in the order of its help page on migration templates (read November 27, 2026). */
export const contactColumns = [
  'title',
  'job_title',
  'first_name',
  'last_name',
  'company',
  'business_street',
  'business_city',
  'business_state',
  'business_postal_code',
  'email_address',
  'primary_phone',
] as const;

/** The columns of matters as Clio Manage imports them, in the order of its help page on the matters template (an older page, read November 27, 2026). */
export const matterColumns = [
  'status',
  'location',
  'client_reference',
  'description',
  'open_date',
  'close_date',
  'pending_date',
  'custom_number',
  'note',
  'client_first_name',
  'client_last_name',
  'client_company_name',
] as const;

/** A cell that a spreadsheet would take for a formula, in narrow signs or wide ones. */
const formula = /^[=+\-@＝＋－＠]/;

/**
 * A cell as RFC 4180 has it: quoted where it must be, each quote twice. One that begins like a formula gets an apostrophe in front; no
 * space stands before it, since some spreadsheets look past one.
 */
function cellOf(text: string): string {
  const trimmed = text.trim();
  const plain = formula.test(trimmed) ? `'${trimmed}` : trimmed;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Rows under these columns; the mark at the front tells spreadsheets that it is UTF-8. */
function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `\uFEFF${[columns, ...cells].map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`;
}

/** The offices of a sheet as contacts, each an organization; a person is never among them. */
export const contactsCsv = (lines: readonly Line[]): string =>
  table(
    contactColumns,
    // Only what lies in a county is known to be in Wisconsin.
    lines
      .filter(({ part }) => part === 'parties')
      .map(({ text, data }) => ({ company: text, business_state: data.county ? 'WI' : '' })),
  );

/** A sheet as one matter that is pending: the flow as its description, the case note as its note. Who the client is, the office writes. */
export const matterCsv = (description: string, note: string, made: Day): string => {
  const [year = '', month = '', day = ''] = made.split('-');
  return table(matterColumns, [{ status: 'Pending', description, pending_date: `${month}/${day}/${year}`, note }]);
};
