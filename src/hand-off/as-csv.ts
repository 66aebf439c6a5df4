import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Day } from '#law/register.ts';
import type { Line } from './lines.ts';

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

/**
 * Rows under these columns, with line ends and quotes as RFC 4180 has them. A cell that a spreadsheet would take for a formula begins with
 * an apostrophe; no space stands before it, since some spreadsheets look past one.
 */
function table<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => (row[column] ?? '').trim()));
  // The mark at the front tells spreadsheets that it is UTF-8.
  return stringify([[...columns], ...cells], { record_delimiter: '\r\n', bom: true, escape_formulas: true });
}

/** The offices of a sheet as contacts, each an organization; a person is never among them. */
export const contactsCsv = (lines: readonly Line[]): string =>
  table(
    contactColumns,
    lines.filter(({ part }) => part === 'parties').map(({ text }) => ({ company: text, business_state: 'WI' })),
  );

/** A sheet as one matter that is pending: the flow as its description, the case note as its note. Who the client is, the office writes. */
export const matterCsv = (description: string, note: string, made: Day): string => {
  const [year = '', month = '', day = ''] = made.split('-');
  return table(matterColumns, [{ status: 'Pending', description, pending_date: `${month}/${day}/${year}`, note }]);
};
