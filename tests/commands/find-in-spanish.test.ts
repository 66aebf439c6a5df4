import { type Reader, toldInSpanish } from './in-spanish.ts';

const unknown = {
  holder: 'unsure',
  person: 'unsure',
  dependents: 'unsure',
  takenFrom: 'unsure',
  aNumber: 'unsure',
  lawyer: 'unsure',
  oldOrder: 'unsure',
};
const withIce = {
  holder: 'ice',
  person: [],
  dependents: ['children'],
  whenTaken: { on: '2026-12-01', at: '06:30' },
  takenFrom: 'street',
  aNumber: 'no',
  lawyer: 'no',
  oldOrder: 'no',
};
const { whenTaken: _, ...withoutTime } = withIce;

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Rosa, que no sabe nada de su esposo desde que ICE paró su carro esta mañana',
    says: withIce,
    told: [
      /Con ICE: llame a un abogado y busque en el localizador de ICE/,
      /Procure que cada menor/,
      /1-888-351-4024/,
      /de 7 a\.m\. a 7 p\.m\., hora de Wisconsin/,
      /Pida hoy a la escuela/,
      /fianza de inmigración/,
    ],
    never: [/Llame a la cárcel del condado/, /Formulario I-247A/, /va a salir libre/],
  },
  {
    who: 'don Julio, cuya hija está en la cárcel de Brown y toma insulina',
    says: { ...withoutTime, holder: 'jail', county: '55009', person: ['medical'], dependents: [] },
    told: [
      /Policía o cárcel: llame primero a la cárcel/,
      /Si la persona necesita medicina o atención, avise/,
      /No leímos las reglas sobre la atención médica/,
      /antes de (que alguien pague|pagar) la fianza penal/,
      /a la cárcel de este condado le pagan/,
    ],
    never: [/Busque a la persona en locator/, /Procure que cada menor/],
  },
  {
    who: 'la tía de una muchacha de 15 años',
    says: { ...withIce, person: ['minor'] },
    told: [/Menor de 18 años: que primero busque un abogado/, /Deje que un abogado busque a una persona menor de 18/],
    never: [/Busque a la persona en locator/],
  },
  {
    who: 'el hermano de alguien que huyó de su gobierno y ya está en otro estado',
    says: { ...withIce, holder: 'away', person: ['fear'] },
    told: [
      /En otro estado: llame a un abogado de ahí/,
      /miedo de regresar al país de origen/,
      /Tengo miedo de regresar a mi país/,
    ],
    never: [/Pida ayuda al consulado/, /antes de un traslado/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: unknown,
    told: [
      /Pregunte primero en las cárceles\. Después busque en el localizador/,
      /Procure que cada menor/,
      /Si la persona necesita medicina o atención/,
      /Piense primero en su propia seguridad/,
      /“notarios” que no son abogados/,
    ],
    never: [/Pida ayuda al consulado/, /orden de deportación anterior\. Dígaselo/],
  },
];

toldInSpanish('find', people);
