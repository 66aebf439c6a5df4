import rows from '../directory.json';

/** An entry as a JSON file writes it; what is absent is not known. */
export type Row = {
  readonly name: string;
  readonly counties: string | readonly string[] | null;
  readonly languages: readonly string[];
  readonly phones: readonly {
    readonly number: string;
    readonly grade: string;
    readonly asOf: string | null;
    readonly use?: string;
  }[];
  readonly email?: string;
  readonly address?: string;
  readonly url: string | null;
  readonly problems: readonly string[];
  readonly ofIce?: boolean;
  readonly confirmed: string | null;
};

export type HelpId = keyof typeof rows;

/** Everybody whom a flow can name, as the file has them: a register of its own, so that a browser can be sent only whom a flow names (src/build/brought.ts). */
export const listed: readonly (readonly [HelpId, Row])[] = Object.entries(rows) as [HelpId, Row][];
