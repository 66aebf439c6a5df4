import { type Reader, toldInSpanish } from './in-spanish.ts';

const unknown = {
  who: 'unsure',
  where: 'unsure',
  reason: 'unsure',
  papers: 'unsure',
  county: 'unsure',
  questioned: 'unsure',
  citizen: 'unsure',
  due: 'unsure',
  otherHold: 'unsure',
};
const inJail = {
  ...unknown,
  who: 'other',
  where: 'jail',
  reason: 'bailPaid',
  papers: ['i247a'],
  copy: 'no',
  county: '55133',
  questioned: [],
  citizen: 'no',
  due: { on: '2026-11-23', at: '10:00' },
  otherHold: 'nothing',
};

/** Without a paper in hand nobody asks for its copy. */
const { copy: _, ...withoutCopy } = inJail;

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Lupe, cuyo esposo sigue en la cárcel de Waukesha una semana después de pagar la fianza',
    says: inJail,
    told: [
      /Sí: más de 48 horas, con las dos maneras de contar/,
      /¿Qué papel les permite retener a esta persona\?/,
      /Condado de Waukesha/,
      /Pida una copia de cualquier papel de ICE/,
      /Al sheriff y a la cárcel del Condado de Waukesha:/,
    ],
    never: [/Todavía no\. A la persona/, /juez que firmó/, /delito federal/],
  },
  {
    who: 'Ramón, que pregunta por sí mismo desde la casa de su hermana, libre desde ayer',
    says: { ...inJail, who: 'self', where: 'free', ended: { on: '2026-11-30', at: '09:00' } },
    told: [/Ya está libre|Ahora libre|libre/i, /aviso de reclamación/, /martes, 23 de marzo de 2027/],
    never: [/Recuérdele a la persona/, /Pida la salida de la persona/],
  },
  {
    who: 'doña Elvira: la cárcel de Dane le dijo por teléfono “ICE hold”, y nadie ha visto un papel',
    says: { ...withoutCopy, papers: ['told'], county: '55025' },
    told: [/Sí: más de 48 horas/, /Condado de Dane/],
    never: [/Formulario I-247A: guárdela/, /No sabe de ningún papel/],
  },
  {
    who: 'la mamá de un muchacho de 16 años en un centro de menores',
    says: { ...inJail, where: 'juvenile', ended: 'none' },
    told: [/En un centro de menores, quizás valen otras reglas/, /Dígale al abogado la edad de la persona/],
    never: [/En la cárcel ahora/],
  },
  {
    who: 'la hermana de alguien que firmó un papel de ICE esta mañana',
    says: { ...inJail, questioned: ['signed'] },
    told: [/la persona puede pedir por escrito retirarla/, /Quiero retirar la firma que puse en el papel de ICE/],
    never: [/se puede anular|no se puede deshacer|queda anulad/],
  },
  {
    who: 'el papá de una muchacha que nació en Texas',
    says: { ...inJail, citizen: 'possible' },
    told: [/ciudadanía/, /acta de nacimiento/, /delito federal/],
    never: [],
  },
  {
    who: 'quien no sabe nada todavía',
    says: unknown,
    told: [
      /Depende de los papeles|depende de los papeles/,
      /Piense primero en su propia seguridad/,
      /locator\.ice\.gov/,
    ],
    never: [/^Sí:/, /Pida la salida de la persona, o que le digan/],
  },
];

toldInSpanish('detainer', people);
