import { type Reader, toldInSpanish } from './in-spanish.ts';

const people: readonly Reader[] = [
  {
    who: 'doña Lupe, que quiere saber qué anotó la cárcel sobre ella: lo pide por escrito, y la carta lleva solo lo que marcó',
    says: { keeper: 'jail', about: 'me', what: ['custody'], contract: 'no', custody: 'no', refused: 'no' },
    told: [
      /Pida por escrito los documentos públicos/,
      /Muestre la solicitud a un abogado antes de mandarla/,
      /Las horas que la cárcel anotó para esta persona/,
      /El libro de la cárcel/,
    ],
    never: [/securerelease/, /Cifras o listas de solicitudes/, /Todo video de este lugar/],
  },
  {
    who: 'un muchacho en la cárcel que pide papeles de su compañero: no puede, y se le dice quién sí',
    says: { keeper: 'jail', about: 'other', what: ['custody'], contract: 'no', custody: 'yes', refused: 'no' },
    told: [/solo puede pedir documentos que hablen de usted/, /Deje que lo pida alguien de afuera/],
    never: [/Puede hacerlo cualquiera/, /Pida por escrito los documentos públicos a la oficina/],
  },
  {
    who: 'una mujer en la cárcel que pide sus propios papeles: puede, y nada le dice que solo pueden los de afuera',
    says: { keeper: 'jail', about: 'me', what: ['custody'], contract: 'no', custody: 'yes', refused: 'no' },
    told: [/Pida por escrito los documentos públicos a la oficina/],
    never: [/cualquiera que no esté en la cárcel/, /Deje que lo pida alguien de afuera/],
  },
  {
    who: 'a quien le negaron la solicitud hace 91 días en la cárcel: el plazo pasó, y queda algo por hacer',
    says: {
      keeper: 'jail',
      about: 'me',
      what: ['custody'],
      contract: 'no',
      custody: 'yes',
      refused: 'refused',
      refusedOn: { on: '2026-08-20' },
    },
    told: [/Ya pasó el plazo para ir a la corte/, /Sigue abierta una solicitud nueva/, /90 días/],
    never: [/hay un plazo para ir a la corte\./],
  },
  {
    who: 'la señora que vio un golpe en un video de la policía: lo pide hoy',
    says: {
      keeper: 'police',
      about: 'other',
      what: ['video'],
      videoOn: { on: '2026-11-10' },
      custody: 'no',
      refused: 'no',
    },
    told: [/Pida hoy por escrito que guarden los videos/, /No lo borren hasta que yo tenga mi copia/, /120 días/],
    never: [/Puede estar borrado/],
  },
  {
    who: 'quien pide su expediente a USCIS: la vía federal, y nada de la ley del estado',
    says: { keeper: 'federal', federalOffice: 'uscis', about: 'me', refused: 'no' },
    told: [/first\.uscis\.gov/, /20 días hábiles/, /A la oficina de FOIA/],
    never: [/Esta es una solicitud de documentos públicos/, /Pida por escrito los documentos públicos/],
  },
];

toldInSpanish('records', people);
