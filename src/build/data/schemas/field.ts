import { agencies, askings, effects, kindsOfInformation, offices } from '#law/sharing/rule.ts';
import { outcomes } from '#law/sharing.ts';
import { choice, flag, id, list, object } from './parts.ts';

const rule = object('A rule that is written for this field.', {
  effect: choice('must: it makes the office share. may: it leaves it to the office. mustNot: it forbids it.', effects),
  narrow: flag('Whether it holds only for some people or requests, whom its claims name: then it is an exception.'),
  statements: list('The claims that say so.', id('A claim, in statements.json.'), { minItems: 1 }),
});

/** One field of the table of what offices share. */
export const field = object('What one office does with one kind of information when ICE asks in one way.', {
  agency: choice('The agency, as people name it.', agencies),
  office: choice('The office: the agency itself, or one of those that it covers.', offices),
  information: choice(
    'The kind of information. status: citizenship or immigration status. address: home or whereabouts. release: the day of leaving jail. driver: driver and vehicle records. benefits: public help and pay. photo: photo or fingerprints.',
    kindsOfInformation,
  ),
  asking: choice(
    'With what ICE asks. informal: a call, a letter, a visit, or a paper of its own, such as Form I-200 or I-205. administrativeSubpoena: a subpoena of its own. courtOrder: a warrant, order or subpoena of a court.',
    askings,
  ),
  outcome: choice(
    'What the rules come to. exceptions: forbidden, but for some people or requests. apart: one rule forbids it and another leaves it open. nothing: no rule was found, which is no “yes” and no “no”.',
    outcomes,
  ),
  rules: list('The rules; empty where none was found.', rule),
});
