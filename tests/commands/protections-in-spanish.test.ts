import { type Reader, toldInSpanish } from './in-spanish.ts';

const nothing = { soon: [], oldOrder: 'no', fearOrHarm: [], entries: [], family: [], life: [] } as const;

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Ana, que llegó en febrero y tiene miedo de volver',
    says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2026-02-10' } },
    told: [
      /El asilo tiene un plazo de 1 año\. Hable con un abogado antes de la fecha de abajo/,
      /Llame ya a un abogado de inmigración o a una oficina de ayuda legal/,
      /2027-02-10/,
      /Otras dos protecciones contra la expulsión no tienen el plazo de 1 año/,
      /Dígale al abogado a qué o a quién le tiene miedo la persona/,
      /Busque qué muestra el día de la última llegada/,
    ],
    never: [
      /ya pasó el año/,
      /visa T/,
      /qué hacer con la orden de deportación anterior/,
      /La persona que se llevaron/,
      /promete que la persona va a salir/,
    ],
  },
  {
    who: 'Mirna, que llegó hace dos años: el año pasó, y se le dice qué queda',
    says: { ...nothing, fearOrHarm: ['fear'], arrival: { on: '2024-05-01' }, entries: ['without'] },
    told: [
      /Según nuestra cuenta, ya pasó el año para el asilo/,
      /Pregunte qué excepciones hay al año para el asilo/,
      /Pregunte por la deportación rápida/,
      /no pueden probar que han estado aquí dos años seguidos/,
    ],
    never: [/antes de la fecha de abajo/, /Pregunte qué puede presentar el esposo/],
  },
  {
    who: 'Kevin, de 20 años, que vive con su tía y cumple 21 en primavera',
    says: { ...nothing, life: ['noParent', 'turning'] },
    told: [
      /Pregunte ya por el estatus especial para jóvenes: un cumpleaños puede cerrarlo/,
      /Dígale enseguida al abogado la fecha en que se cumplen los 18 o los 21/,
      /menos de 21 años y no estar casada/,
    ],
    never: [/DACA todavía se puede renovar/, /TPS/],
  },
  {
    who: 'quien prefiere no decir nada',
    says: {
      soon: 'unsaid',
      oldOrder: 'unsaid',
      fearOrHarm: 'unsaid',
      entries: 'unsaid',
      family: 'unsaid',
      life: 'unsaid',
    },
    told: [
      /Pregunte a un abogado por todo lo de abajo\. Puede haber más/,
      /Pregunte si hay una orden de deportación anterior/,
      /No presente nada por su cuenta antes de hablar con un abogado/,
      /No pague a nadie que no sea abogado ni representante acreditado/,
    ],
    never: [/tiene derecho a quedarse/, /usted califica/, /nada fuera/],
  },
  {
    who: 'Lucía, que faltó a una audiencia y tiene miedo de volver: no espera al último día del asilo',
    says: { ...nothing, soon: ['missed'], fearOrHarm: ['fear'], arrival: { on: '2026-02-10' } },
    told: [
      /La persona faltó a una audiencia\. Llame hoy a un abogado, sin esperar la fecha de abajo/,
      /Un plazo para reabrir el caso es de 180 días desde esa orden/,
      /Pregunte al abogado si se puede reabrir el caso, hasta cuándo/,
      /Hay que pedirlo en los 180 días desde esa orden/,
    ],
    never: [/Se faltó/, /ya pasó el año/],
  },
  {
    who: 'doña Rosa, con doce años aquí e hijos ciudadanos, y un arresto por robo en una tienda',
    says: { ...nothing, soon: ['arrest'], entries: ['without'], family: ['child'], life: ['tenYears'] },
    told: [
      /Pregunte si se puede cancelar una deportación después de 10 años aquí/,
      /Es posible que baste un arresto/,
      /No se declare culpable ni acepte acuerdos antes de que el abogado penal y el de inmigración hablen entre sí/,
      /Junte papeles con fecha/,
    ],
    never: [/asilo antes de la fecha/, /No salga del país/],
  },
];

toldInSpanish('protections', people);
