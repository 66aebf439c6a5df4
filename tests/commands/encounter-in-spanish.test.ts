import { expect, test } from 'vitest';
import type { Answers } from '#machines/engine/question.ts';
import type { decision } from '#src/commands/ask-decision.ts';
import { at, printed } from './asking.ts';

/** Somebody who reads Spanish: what they say, and the words that they must and must not find in what they are told. */
type Person = {
  readonly who: string;
  readonly says: Answers;
  readonly told: readonly RegExp[];
  readonly never: readonly RegExp[];
};

const calm = { hurt: 'no', stage: 'now', shown: [], taken: 'no' };

const people: readonly Person[] = [
  {
    who: 'Carmen, con agentes en la puerta que muestran un Formulario I-200',
    says: { ...calm, place: 'door', entered: 'no', shown: ['i200'] },
    told: [/Puede dejar la puerta cerrada/, /No les doy permiso de entrar/, /Lo firma inmigración, no un juez/],
    never: [/llame al 911/, /Ya entraron\. Diga/, /orden de deportación anterior/],
  },
  {
    who: 'don Julio: le muestran un I-205 en la puerta y sabe de una orden de deportación de hace veinte años',
    says: { ...calm, place: 'door', entered: 'no', shown: ['i205'], oldOrder: 'yes' },
    told: [
      /Las cortes están decidiendo si con eso pueden entrar/,
      /Es posible que entren por la fuerza/,
      /Dígale enseguida al abogado que hay una orden de deportación anterior/,
    ],
    never: [/no pueden entrar/, /pueden entrar sin problema/],
  },
  {
    who: 'la esposa de un hombre que se llevaron del carro',
    says: { place: 'car', hurt: 'no', stage: 'over', shown: [], taken: 'yes', court: 'no' },
    told: [
      /ICE se llevó a alguien/,
      /Piense primero en su propia seguridad/,
      /locator\.ice\.gov/,
      /Tengo miedo de regresar a mi país|miedo de regresar/,
    ],
    never: [/Quédese en el carro, con calma/],
  },
  {
    who: 'una muchacha en el suelo, herida, mientras ICE sigue ahí',
    says: { place: 'street', hurt: 'now', stage: 'now', shown: 'unsure', taken: 'no' },
    told: [/Primero llame al 911/, /No tiene que hablar del estatus migratorio/],
    never: [/Ya terminó\. Anótelo/],
  },
  {
    who: 'una víctima que va a pedir protección a la corte',
    says: { ...calm, place: 'court', court: 'victim' },
    told: [/busque a su abogado/i, /victim advocate/, /no falte/],
    never: [/cargos en la corte/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: { place: 'unsure', hurt: 'unsure', stage: 'unsure', shown: 'unsure', taken: 'unsure' },
    told: [/Guarde silencio, pregunte si puede irse y no se resista/, /Averigüe quién firmó el papel/],
    never: [/^Sí:/],
  },
];

test.each(people)('$who', async ({ says, told, never }) => {
  const args = ['encounter', ...at, '--answers', '-', '--lang', 'es'];
  const { result, next }: ReturnType<typeof decision> = JSON.parse(await printed(args, JSON.stringify(says)));
  if (!result) throw new Error(`no result, "${next?.id}" is open`);
  const { open, ...sure } = result;
  expect(open).toBeDefined();
  const words = JSON.stringify(sure);
  for (const phrase of told) expect(words).toMatch(phrase);
  for (const phrase of never) expect(words).not.toMatch(phrase);
  // Nothing in English but what is said aloud, and the names of sources and helpers.
  expect(sure.shortAnswer.map(({ text }) => text).join(' ')).not.toMatch(/\b(the|person|door)\b/);
});
