import { type Reader, toldInSpanish } from './in-spanish.ts';

const people: readonly Reader[] = [
  {
    who: 'doña Elvira, que tiene a su hijo en la cárcel de Brown y quiere pagar la fianza',
    says: { happened: 'jail', county: '55009' },
    told: [
      /Sí, según lo que encontramos/,
      /el sheriff del Condado de Brown firmó un acuerdo “warrant service officer” el 16 de octubre de 2020/,
      /antes de empezar el período de este sheriff/,
      /Hable con un abogado antes de que alguien pague la fianza penal/,
      /le pagaban por tener personas para ICE|le pagan a esta cárcel/,
    ],
    never: [/no nombraba al Condado de Brown/, /no encontramos nada sobre este condado/],
  },
  {
    who: 'Maru, a quien la policía de Madison le preguntó por sus papeles',
    says: { happened: 'askedStatus', county: '55025', inMadison: 'yes' },
    told: [
      /limita su trabajo con ICE/,
      /La policía de Madison no pregunta por el estatus en su trabajo diario/,
      /usted puede guardar silencio/,
      /No frena a ICE/,
    ],
    never: [/La policía de Milwaukee ayuda/, /Sí, según lo que encontramos/],
  },
  {
    who: 'un ordeñador de Vernon: nada consta, y el pueblo del mismo nombre está en otro condado',
    says: { happened: 'nothing', county: '55123' },
    told: [
      /no encontramos nada sobre este condado/,
      /Eso no es un “no”/,
      /el pueblo de Vernon \(Condado de Waukesha\) tiene el mismo nombre/,
      /¿retienen a personas después de su hora de salida\?/,
    ],
    never: [/Todo depende de qué condado es/, /firmó un acuerdo/],
  },
  {
    who: 'una señora de Ozaukee: dos fuentes que no dicen lo mismo, una junto a la otra',
    says: { happened: 'wentForHelp', county: '55089' },
    told: [
      /un reporte decía que el sheriff del Condado de Ozaukee había firmado/,
      /no nombra al sheriff del Condado de Ozaukee/,
      /quien apoya a víctimas \(por abuso, 1-800-799-7233\) antes que con la policía/,
    ],
    never: [/Waupaca/],
  },
  {
    who: 'quien no sabe qué condado es',
    says: { happened: 'unsure', county: 'unsure' },
    told: [/Todo depende de qué condado es/, /Averigüe qué condado es/, /acuerdos 287\(g\)/],
    never: [/Eso no es un “no”/, /firmó/],
  },
];

toldInSpanish('local', people);
