import type { HelpId } from './directory/listed.ts';

/** What cannot wait for any question, and the number to call for it, if there is one; its words are `emergency.<id>` in `ui.json`. */
export const emergencies: readonly {
  readonly id: 'danger' | 'confidential' | 'childAlone' | 'medicine';
  readonly number?: string;
  readonly help?: HelpId;
}[] = [
  { id: 'danger', number: '911' },
  { id: 'confidential', help: 'national-dv-hotline' },
  { id: 'childAlone' },
  { id: 'medicine' },
];
