import { type Agency, type Asking, type KindOfInformation, type Office, officesIn } from '#law/sharing/rule.ts';
import { rules } from '#law/sharing/rules.ts';
import { cell, type Outcome } from '#law/sharing.ts';
import type { StatementId } from '#law/statements.ts';

/** What can come out of a field without a paper of a court: nothing that we found makes an office share then. */
export const withoutCourt = ['may', 'mustNot', 'exceptions', 'apart', 'nothing'] as const;
type WithoutCourt = (typeof withoutCourt)[number];
const isWithoutCourt = (outcome: Outcome): outcome is WithoutCourt => withoutCourt.some((one) => one === outcome);

/** The answers that name an office: an agency, and which of its offices where it covers several. */
export type Which = { readonly agency?: Agency; readonly information?: KindOfInformation } & Readonly<
  Partial<Record<'benefit' | 'workOffice' | 'taxOffice' | 'familyOffice' | 'localOffice', Office>>
>;

/** What the table says of the office and the information that were named; nothing where one is not named. */
export function outcomeOf(which: Which, asking: Asking): WithoutCourt | undefined {
  const { information: kind } = which;
  const office = officeOf(which);
  if (office === undefined || kind === undefined) return undefined;
  const { outcome } = cell({ office, kind, asking });
  return isWithoutCourt(outcome) ? outcome : undefined;
}

function officeOf({ agency, benefit, workOffice, taxOffice, familyOffice, localOffice }: Which): Office | undefined {
  if (agency === undefined) return undefined;
  const named = [benefit, workOffice, taxOffice, familyOffice, localOffice];
  const [only, ...others] = officesIn(agency);
  if (others.length === 0) return only;
  return officesIn(agency).find((office) => named.includes(office));
}

/** What holds of most offices alike, and is said once for all of them. */
const ofAll: readonly StatementId[] = ['sharing-federal-1373', 'status-no-general-secrecy', 'court-papers-compel'];

/** The statements of all rules that are written for an office, then some more; a finding about the office says them. */
export function lawOf(office: Office, ...more: readonly StatementId[]): readonly [StatementId, ...StatementId[]] {
  const written = rules.filter(({ offices }) => offices.includes(office)).flatMap(({ statements }) => statements);
  const [first, ...rest] = new Set([...written.filter((id) => !ofAll.includes(id)), ...more]);
  if (first === undefined) throw new Error(`no rule speaks of “${office}” alone: name a statement that says so`);
  return [first, ...rest];
}
