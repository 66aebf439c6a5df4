import { type Reader, toldInSpanish } from './in-spanish.ts';

const calm = { given: 'given', asking: 'nobody', shared: 'no' };

const people: readonly Reader[] = [
  {
    who: 'la señora Nieves, que inscribe a su hija y teme por la dirección del formulario',
    says: { agency: 'school', information: 'address', given: 'aboutTo', asking: 'nobody', shared: 'no' },
    told: [
      /dos reglas van en sentidos distintos/,
      /Pida por escrito a la escuela que no comparta los datos de directorio/,
      /No deje un tratamiento, la escuela ni una ayuda/,
      /Al director o a la directora de esta escuela/,
      /14 días/,
    ],
    never: [/Sí, puede, si/, /Presente una queja/],
  },
  {
    who: 'don Chema, que tiene BadgerCare y no quiere volver al doctor',
    says: { agency: 'benefits', benefit: 'badgerCare', information: 'address', ...calm },
    told: [/hay excepciones/, /No deje un tratamiento/, /oficinas federales/],
    never: [/^No\. Encontramos/, /FoodShare: privados/],
  },
  {
    who: 'la hermana de un muchacho en la cárcel de Brown: la fecha de salida sí se puede decir',
    says: { agency: 'jail', information: 'release', ...calm, county: '55009' },
    told: [/Sí, puede, si la oficina lo decide/, /Condado de Brown/, /regla escrita del sheriff/],
    never: [/No, según la regla que encontramos/],
  },
  {
    who: 'un trabajador al que le deben el salario: no hay regla, y eso no es un “no”',
    says: { agency: 'work', workOffice: 'wageClaim', information: 'address', ...calm },
    told: [/No encontramos ninguna regla para esto/, /2 años/, /Eso no es un “sí” ni un “no”/],
    never: [/Sí, puede, si/],
  },
  {
    who: 'quien vio a ICE mostrar un Formulario I-205 en la oficina de vivienda',
    says: { agency: 'housing', information: 'status', given: 'given', asking: 'i205', shared: 'yes' },
    told: [/Dígale hoy al abogado que hay un Formulario I-205/, /Piense primero en su propia seguridad/],
    never: [/Formulario I-200 no es/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: { agency: 'unsure', information: 'unsure', given: 'unsure', asking: 'unsure', shared: 'unsure' },
    told: [/Depende de la oficina, de los datos y de quién los pide/, /Averigüe qué oficina tiene esos datos/],
    never: [/No, según la regla que encontramos/],
  },
];

toldInSpanish('sharing', people);
