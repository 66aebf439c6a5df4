import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { any } from '#machines/engine/condition.ts';
import { type AnyFlow, defineFlow, placeOf, questionsLeft, settle, start } from '#machines/engine/flow.ts';
import { day, moment, one, sensitive, several } from '#machines/engine/question.ts';

const flow = defineFlow('visit')
  .ask('where', sensitive(one('jail', 'prison', 'free')))
  .tell('nextHour', ['callLawyer'], { unless: ({ where }) => where.is('free') })
  .ask('papers', several('request', 'judge'))
  .ask('copy', one('yes', 'no'), { when: ({ papers }) => papers.has('request') })
  .ask('cell', one('alone', 'shared'), { unless: ({ where }) => where.is('free') })
  .stop('enough', { when: ({ papers }) => papers.has('judge') })
  .ask('due', moment({ past: true, none: true }))
  .end();

type Event = Parameters<typeof transition<AnyFlow['machine']>>[2];
const answer = (question: string, value: unknown): Event => ({ type: 'answer', question, value });
const look = (question?: string): Event => ({ type: 'look', question });

/** Where the events lead, sent one after the other to the machine. */
function walk(events: readonly Event[], from = start(flow)) {
  return events.reduce((snapshot, event) => transition(flow.machine, snapshot, event)[0], from);
}
const reach = (...events: readonly Event[]) => placeOf(walk(events));
const opening = [answer('where', 'jail'), answer('nextHour', 'read')];

describe('what is asked', () => {
  test('a visit begins at the first question with nothing said', () => {
    expect(settle(flow, {})).toEqual({ at: 'where', answers: {}, said: {}, assumed: {} });
  });

  test('a question under “when” is put where its condition holds for sure', () => {
    expect(settle(flow, { where: 'free', papers: ['request'] }).at).toBe('copy');
  });

  test('where “when” surely does not hold, the question is absent and nothing is assumed', () => {
    expect(settle(flow, { where: 'free', papers: [] })).toMatchObject({ at: 'due', assumed: {} });
  });

  test('where “when” is in doubt, the question is left out and its answer assumed not to be known', () => {
    const place = settle(flow, { where: 'free', papers: 'unsure' });
    expect(place).toMatchObject({ at: 'due', assumed: { copy: 'unsure' } });
    expect(place.said).not.toHaveProperty('copy');
  });

  test('a question or notice under “unless” is put also in doubt', () => {
    expect(settle(flow, { where: 'unsaid' }).at).toBe('nextHour');
    expect(settle(flow, { where: 'unsaid', nextHour: 'read', papers: [] }).at).toBe('cell');
  });

  test('where “unless” surely holds, the question is absent and nothing is assumed', () => {
    const place = settle(flow, { where: 'free' });
    expect([place.at, place.assumed]).toEqual(['papers', {}]);
  });

  test('a flow stops early only where the condition of the stop holds for sure', () => {
    const free = (papers: unknown) => reach(answer('where', 'free'), answer('papers', papers)).at;
    expect([free(['judge']), free([]), free('unsure')]).toEqual(['result', 'due', 'due']);
  });

  test('what is left counts the questions surely to come, without notices and the open one', () => {
    expect(questionsLeft(flow, settle(flow, {}))).toBe(3);
    expect(questionsLeft(flow, settle(flow, { where: 'free' }))).toBe(1);
    expect(questionsLeft(flow, settle(flow, { where: 'free', papers: ['judge'] }))).toBe(0);
  });
});

describe('back, forward and over again', () => {
  const whole = [...opening, answer('papers', ['request']), answer('copy', 'no'), answer('cell', 'alone')];

  test('looking back stands at the question; what came after waits and does not count', () => {
    const place = reach(...whole, look('papers'));
    expect([place.at, Object.keys(place.said)]).toEqual(['papers', ['where', 'nextHour']]);
    expect(place.answers).toMatchObject({ copy: 'no', cell: 'alone' });
  });

  test('looking forward again returns to exactly where one stood', () => {
    expect(reach(...whole, look('where'), look())).toEqual(reach(...whole));
  });

  test('a notice can be gone back to and read again', () => {
    expect(reach(...whole, look('nextHour')).at).toBe('nextHour');
    expect(reach(...whole, look('nextHour'), answer('nextHour', 'read'))).toEqual(reach(...whole));
  });

  test('an answer whose question is left out is set aside, and returns when its question does', () => {
    const changed = [...whole, look('papers'), answer('papers', [])];
    expect(reach(...changed).said).not.toHaveProperty('copy');
    expect(reach(...changed).answers).toMatchObject({ copy: 'no' });
    expect(reach(...changed, look('papers'), answer('papers', ['request']))).toEqual(reach(...whole));
  });

  test('looking at a question that is not on the way goes on to where one would be', () => {
    const place = [answer('where', 'free'), answer('papers', [])];
    expect(reach(...place, look('cell'))).toEqual(reach(...place));
    expect(reach(...place, look('no such question'))).toEqual(reach(...place));
  });

  test('one can go back from a result', () => {
    expect(reach(answer('where', 'free'), answer('papers', ['judge']), look('papers')).at).toBe('papers');
  });

  test('starting over forgets everything', () => {
    expect(reach(...whole, { type: 'restart' })).toEqual(settle(flow, {}));
  });
});

describe('what is refused, and nothing else lost', () => {
  const refused = (event: Event, before: readonly Event[]) => {
    const place = walk(before);
    expect(place.can(event)).toBe(false);
    expect(placeOf(walk([event], place))).toEqual(placeOf(place));
  };
  const free = [answer('where', 'free')];
  const dated = [...free, answer('papers', [])];

  test('the same answer a second time, as by a double click', () => refused(answer('where', 'jail'), free));
  test('an answer to another question, earlier or later', () => {
    refused(answer('where', 'prison'), dated);
    refused(answer('due', 'unsure'), free);
  });
  test('an option that is not offered', () => {
    refused(answer('where', 'hospital'), []);
    refused(answer('papers', ['request', 'visa']), free);
    refused(answer('papers', ['request', 'request']), free);
    refused(answer('papers', 'request'), free);
    refused(answer('where', ['jail']), []);
  });
  test('a safe answer that is not offered', () => {
    refused(answer('papers', 'unsaid'), free);
    refused(answer('where', 'none'), []);
  });
  test('no answer at all', () => {
    refused(answer('where', undefined), []);
    refused(answer('where', null), []);
  });
  test('a notice answered with anything but having read it', () =>
    refused(answer('nextHour', 'unsure'), opening.slice(0, 1)));
  test.each([
    ['a day that does not exist', { on: '2026-02-30' }],
    ['a year of two digits', { on: '26-11-25' }],
    ['the year 26', { on: '0026-11-25' }],
    ['an hour that does not exist', { on: '2026-11-25', at: '24:10' }],
    ['something that is no date', '2026-11-25'],
    ['a span that runs backward', { from: { on: '2026-11-25' }, to: { on: '2026-11-20' } }],
    ['half a span', { from: { on: '2026-11-25' } }],
    ['a date with something else in it', { on: '2026-11-25', zone: 'UTC' }],
  ])('a damaged date: %s', (_, value) => refused(answer('due', value), dated));
  test('an hour where a whole day is asked for', () => {
    const days = defineFlow('days').ask('signed', day()).end();
    const next = (value: unknown) => placeOf(transition(days.machine, start(days), answer('signed', value))[0]).at;
    expect([next({ on: '2026-11-25', at: '10:00' }), next({ on: '2026-11-25' })]).toEqual(['signed', 'result']);
  });
});

describe('answers that come from elsewhere', () => {
  test('they lead to the same place as giving them one by one', () => {
    const place = reach(...opening, answer('papers', ['request']), answer('copy', 'yes'));
    expect(settle(flow, place.answers)).toEqual(place);
  });

  test('an option that was removed since stops the visit at its question', () => {
    const place = settle(flow, { where: 'hospital', papers: [] });
    expect([place.at, place.said]).toEqual(['where', {}]);
    expect(place.answers).toMatchObject({ papers: [] });
  });

  test('a damaged date stops the visit there, and the answers before it count', () => {
    const place = settle(flow, { where: 'free', papers: [], due: { on: '2026-13-01' } });
    expect([place.at, place.said]).toEqual(['due', { where: 'free', papers: [] }]);
  });

  test('an answer to a question that no longer exists is passed over', () => {
    expect(settle(flow, { where: 'free', hairColor: 'red' }).at).toBe('papers');
  });

  test('their order does not matter: what counts stands in the order asked', () => {
    const { said } = settle(flow, { due: 'none', papers: [], where: 'free' });
    expect(Object.keys(said)).toEqual(['where', 'papers', 'due']);
  });
});

test('two visits to one flow know nothing of each other', () => {
  const [one, other] = [start(flow), start(flow)];
  walk([answer('where', 'jail')], one);
  expect(placeOf(other)).toEqual(settle(flow, {}));
});

test('a stop may name several reasons', () => {
  const stopping = defineFlow('stopping')
    .ask('paid', one('yes', 'no'))
    .ask('signed', one('yes', 'no'))
    .stop('either', { when: ({ paid, signed }) => any(paid.is('yes'), signed.is('yes')) })
    .ask('last', one('yes', 'no'))
    .end();
  expect(settle(stopping, { paid: 'unsure', signed: 'yes' }).at).toBe('result');
  expect(settle(stopping, { paid: 'unsure', signed: 'no' }).at).toBe('last');
});
