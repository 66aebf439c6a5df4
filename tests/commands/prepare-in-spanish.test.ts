import { type Reader, toldInSpanish } from './in-spanish.ts';

const nobody = { children: [], others: [], ownLawyer: 'yes', oldOrder: 'no', medical: 'no' } as const;
const ready = { atHand: ['years', 'ids', 'money', 'health'] } as const;

const people: readonly Reader[] = [
  {
    who: 'Marisol, con dos niños y nadie que los cuide: primero elige a esa persona, y sabe qué papel sirve y cuál no',
    says: {
      children: ['under16'],
      caregiver: 'nobody',
      others: [],
      ownLawyer: 'no',
      oldOrder: 'no',
      medical: 'no',
      atHand: [],
    },
    told: [
      /Empiece por sus hijos: elija a un adulto/,
      /Elija a un adulto que pueda cuidar a sus hijos, y pregúntele hoy/,
      /poder legal firmado/,
      /“standby guardian”/,
      /No encontramos ninguna regla de Wisconsin sobre quién puede recoger a un menor/,
      /DS-3053/,
    ],
    never: [/Dígale enseguida al abogado que hay una orden de deportación anterior/, /Anote cada medicina/],
  },
  {
    who: 'una mamá cuya hermana los cuidaría: el papel lo firma cada papá o mamá con la custodia, y se puede retirar',
    says: {
      ...nobody,
      children: ['under16'],
      caregiver: 'relativeNear',
      signedCare: 'no',
      atHand: ['years', 'ids'],
    },
    told: [
      /Firma cada papá o mamá con la custodia del menor/,
      /Si le tiene miedo al papá o a la mamá del menor, pregunte antes a un abogado/,
      /quien firmó ese papel puede retirarlo/,
      /antes de los 16 años hacen falta los dos padres, o un formulario/,
    ],
    never: [/Que firmen el papá y la mamá/, /ICE dice tener más poder en la puerta/],
  },
  {
    who: 'un papá que firmó el papel, y cuyo hijo tiene corte: oye que falte quizás la corte, y no que pida un papel',
    says: { ...nobody, ...ready, children: ['court'], caregiver: 'relativeNear', signedCare: 'yes' },
    told: [/si una corte tiene que aprobar el papel que firmó\. Quizás no valga antes/],
    never: [/Pregunte a un abogado por un papel firmado/, /Firme un poder legal/],
  },
  {
    who: 'un hombre solo con una orden de deportación anterior: primero el abogado, y nada de niños',
    says: { ...nobody, ownLawyer: 'no', oldOrder: 'yes', atHand: [] },
    told: [
      /ICE dice tener más poder en la puerta: aun así, déjela cerrada/,
      /memo de ICE/,
      /Empiece por hablar con un abogado/,
      /Llame a un abogado de inmigración/,
      /Junte papeles con fecha/,
    ],
    never: [/Pida hoy a la escuela/, /DS-3053/, /Firme un poder legal/],
  },
  {
    who: 'doña Elena, que necesita insulina y cuida a su esposo: las dos cosas están en su plan',
    says: { ...nobody, others: ['care'], medical: 'yes', ...ready },
    told: [/Anote cada medicina/, /Pida a una persona que se encargue/, /por escrito/],
    never: [/Pida hoy a la escuela/, /mascotas/],
  },
  {
    who: 'quien ya tiene todo listo: un número de memoria, las palabras, y nada falso consigo',
    says: { ...nobody, ...ready },
    told: [
      /un número de teléfono que sepa de memoria/,
      /Practique en voz alta/,
      /Quiero un abogado. No doy permiso/,
      /delito federal mentirle/,
      /dos testigos/,
    ],
    never: [/Junte papeles con fecha/, /Pregunte a un abogado por un poder legal/, /Anote cada medicina/],
  },
  {
    who: 'quien prefiere no decir si tiene hijos: nada de menores se le dice como cierto',
    says: { ...nobody, children: 'unsaid', ...ready },
    told: [/un número de teléfono que sepa de memoria/, /Si todavía no hay quien cuide a sus hijos/],
    never: [/Pida hoy a la escuela/, /Empiece por sus hijos/, /DS-3053/],
  },
];

toldInSpanish('prepare', people);
