import { expect, test } from 'vitest';
import { type StatementId, statements } from '#law/statements.ts';
import english from '#locales/en/law.json';
import spanish from '#locales/es/law.json';
import { agencyFindings } from '#machines/agency/findings.ts';
import { encounterFindings } from '#machines/encounter/findings.ts';
import { toldTo } from '../machines/people.ts';

const orders = ['church-order', 'church-order-who', 'church-order-older'] as const satisfies readonly StatementId[];
const on = '2026-11-30T09:00';

test.each([
  ['church-order', /not in an emergency/, /no en una emergencia/, 'pending'],
  [
    'church-order-who',
    /American Baptist.*Alliance of Baptists.*Greater Milwaukee Synod.*Metropolitan Community.*not for other churches/,
    /American Baptist.*Alliance of Baptists.*Greater Milwaukee Synod.*Metropolitan Community.*No es para otras iglesias/,
    'reported',
  ],
  ['church-order-older', /Quaker.*Sikh.*said no to other/, /cuáqueras.*sij.*dijo que no a otros/, 'reported'],
] as const)('%s names whom it covers and what it leaves out', (id, en, es, standing) => {
  expect(english.statements[id].says).toMatch(en);
  expect(spanish.statements[id].says).toMatch(es);
  expect(statements[id].standing).toBe(standing);
});

test('whoever meets ICE in a church, or runs one, is told all of it', () => {
  const inChurch = { place: 'care', hurt: 'no', stage: 'now', shown: [], taken: 'no' } as const;
  expect(toldTo(encounterFindings, { says: inChurch, on }).statements).toEqual(expect.arrayContaining([...orders]));
  const pastor = { here: 'yes', kind: 'private', request: 'entry', paper: [], counsel: 'no' } as const;
  expect(toldTo(agencyFindings, { says: pastor, on }).statements).toEqual(expect.arrayContaining([...orders]));
});
