import { type Reader, toldInSpanish } from './in-spanish.ts';

const held = {
  doneBy: ['jail'],
  wrong: ['heldLong'],
  wrongOn: { on: '2026-10-05', at: '08:00' },
  sent: 'nothing',
  openCase: 'no',
  injured: 'here',
  county: '55009',
};
const { county: _, ...elsewhere } = held;

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Luis, a quien la cárcel de Brown retuvo dos días de más para ICE',
    says: held,
    told: [
      /Primero los videos: pueden borrarlos/,
      /Pida hoy por escrito que guarden los videos/,
      /por lo menos 120 días/,
      /antes de que pasen 120 días/,
      /una queja contra un agente que usted sabe que es falsa/i,
      /El fiscal general de Wisconsin no es el lugar para esto/,
    ],
    never: [/Busque y anote todas las fechas de la corte/, /va a su propio departamento/, /HIPAA/],
  },
  {
    who: 'doña Marta, a cuya casa entró ICE y rompió la puerta',
    says: { ...elsewhere, doneBy: ['federal'], wrong: ['homeEntry', 'property'], openCase: 'yes' },
    told: [
      /primero hable con el abogado del caso abierto/,
      /Standard Form 95/,
      /Anote quién abrió/,
      /su inspector general/,
      /antes de que pasen 2 años/,
    ],
    never: [/Pida hoy por escrito que guarden los videos/, /Una comisión de policía y bomberos puede oír/],
  },
  {
    who: 'don Julio, que le pagó a un “notario” por papeles que nunca llegaron',
    says: { ...elsewhere, doneBy: ['helper'], wrong: ['cheated'] },
    told: [
      /Primero averigüe si hay fecha de corte/,
      /Busque y anote todas las fechas de la corte antes de hacer otra cosa/,
      /Guarde cada recibo, mensaje y papel/,
      /DATCP/,
    ],
    never: [/Pida hoy por escrito que guarden los videos/, /aviso de reclamación/, /va a recuperar/],
  },
  {
    who: 'Ana, a quien una clínica le negó intérprete y compartió sus datos',
    says: { ...elsewhere, doneBy: ['office'], wrong: ['noInterpreter', 'infoShared'] },
    told: [/Depende del tipo de oficina/, /HIPAA/, /Title VI/, /Pida otra vez un intérprete/],
    never: [/comisión de policía y bomberos/, /primero hable con el abogado del caso abierto/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: {
      doneBy: 'unsure',
      wrong: 'unsure',
      wrongOn: 'unsure',
      sent: 'unsure',
      openCase: 'unsure',
      injured: 'unsure',
    },
    told: [/Primero averigüe quién fue/, /Averigüe el primer día/, /Guarde las fotos y los videos en dos lugares/],
    never: [/Busque y anote todas las fechas de la corte/],
  },
];

toldInSpanish('violated', people);
