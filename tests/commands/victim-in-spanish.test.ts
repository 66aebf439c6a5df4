import { type Reader, toldInSpanish } from './in-spanish.ts';

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Rosa, a quien su esposo golpeó y amenaza con llamar a ICE',
    says: {
      danger: 'again',
      harm: ['home'],
      happenedOn: { on: '2026-11-20' },
      minor: 'no',
      threat: 'yes',
      losses: 'yes',
      known: ['hospital'],
      county: '55025',
    },
    told: [
      /Hay ayuda para el abuso en casa que no es la policía/,
      /llame al 911/i,
      /hable con quien apoya a víctimas \(por abuso, 1-800-799-7233\) antes que con la policía/,
      /Solo para este dinero/,
      /Use un teléfono que nadie más revise/,
      /VAWA/,
      /hasta \$40,000/,
      /Una amenaza de llamar a ICE tiene límites/,
    ],
    never: [/347-2423/, /visa T/, /ya pasó el año\. Pregunte/],
  },
  {
    who: 'Tomás, a quien el patrón le quitó el pasaporte por una deuda',
    says: {
      danger: 'past',
      harm: ['forced', 'wages'],
      dueOn: { on: '2026-10-15' },
      minor: 'no',
      threat: 'yes',
      losses: 'no',
      known: ['boss'],
      county: '55009',
    },
    told: [
      /Hay ayuda que no es la policía, y una línea abierta día y noche/,
      /llame al 1-888-373-7888/,
      /qué queda en privado y qué pasa a la policía/,
      /no pelee por él/,
      /no nombra la trata laboral/,
      /quedan con el pasaporte/,
      /visa T/,
      /tiene un acuerdo con ICE/,
      /antes de que pasen 2 años/,
    ],
    never: [/347-2423/, /hasta \$40,000/, /VAWA es para/],
  },
  {
    who: 'don Luis, testigo a quien citan a la corte en Milwaukee',
    says: {
      danger: 'past',
      harm: ['witness'],
      minor: 'no',
      threat: 'no',
      known: ['court'],
      county: '55079',
    },
    told: [
      /Como testigo, hable con un abogado suyo antes de hablar con la policía o en la corte/,
      /En la corte como testigo: planee ese día con su abogado/,
      /pide una orden de arresto\. Quizás baste una de ICE/,
    ],
    never: [/visa para víctimas \(visa U\)/, /dinero para algunas víctimas/],
  },
  {
    who: 'quien prefiere no decir nada',
    says: { danger: 'unsaid', nextHour: 'read', harm: 'unsaid', threat: 'unsaid', known: 'unsaid', county: 'unsaid' },
    told: [
      /Haya pasado lo que haya pasado, hay ayuda que no es la policía/,
      /No encontramos ninguna ley para todo Wisconsin que le impida a la policía preguntar/,
      /algo distinto en cada condado/,
    ],
    never: [/347-2423/, /según nuestra cuenta, ya pasó el año/],
  },
];

toldInSpanish('victim', people);
