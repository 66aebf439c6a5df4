import { type Reader, toldInSpanish } from './in-spanish.ts';

// They are told this on the Tuesday after Thanksgiving, 9 in the morning.
const people: readonly Reader[] = [
  {
    who: 'Marta, que tiene un Aviso de Comparecencia y se mudó en octubre',
    says: {
      how: 'letter',
      received: ['notice'],
      hearing: { on: '2027-01-19' },
      moved: { on: '2026-10-02' },
      helper: 'no',
    },
    told: [
      /El papel abre un caso en la corte\. Busque la fecha y no falte/,
      /Busque y anote todas las fechas de la corte antes de hacer otra cosa\./,
      /Formulario EOIR-33/,
      /1-800-898-7180/,
      /no paga el gobierno/,
    ],
    never: [/faltó a la audiencia: /, /Formulario I-205: /, /retirar la firma/],
  },
  {
    who: 'don Beto, a quien le ponen delante un papel de salida voluntaria',
    says: { how: 'toSign', firstWords: 'read', received: ['departure'], helper: 'no' },
    told: [
      /No firme nada antes de que lo lea un abogado/,
      /No firme nada sin un abogado/,
      /Quiero un abogado y un intérprete/,
      /La salida voluntaria evita una orden de deportación solo si la persona sale a tiempo/,
    ],
    never: [/Ya se firmó algo/, /Hay una orden de deportación anterior/],
  },
  {
    who: 'Inés, que tiene un Formulario I-205 y no sabe de ninguna orden',
    says: { how: 'checkIn', received: ['i205'], oldOrder: 'no', helper: 'no' },
    told: [
      /El papel es una orden de expulsión firmada por inmigración/,
      /viene de una orden de deportación/,
      /Tengo miedo de regresar a mi país/,
      /no falte, y no vaya sin compañía/,
    ],
    never: [/Formulario I-200: /, /apelación va a la Junta/],
  },
  {
    who: 'Raúl, cuya audiencia fue hace dos años y a quien un “notario” le presentó papeles',
    says: { how: 'letter', received: ['notice'], hearing: { on: '2024-11-18' }, moved: 'none', helper: 'yes' },
    told: [
      /La persona faltó a una audiencia\. Llame hoy a un abogado de inmigración/,
      /Según nuestra cuenta, ya pasaron los 180 días/,
      /Pregunte al abogado si se puede reabrir el caso/,
      /Cuide las fechas de la corte antes de pedir que le devuelvan dinero/,
    ],
    never: [/La audiencia está por venir/, /no se puede reabrir/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: { how: 'unsure', firstWords: 'read', received: 'unsure', helper: 'unsure' },
    told: [/Primero averigüe qué papel es, y hasta entonces no firme nada/, /No encontramos ninguna ley de Wisconsin/],
    never: [/apelación va a la Junta/, /tellI205/],
  },
];

toldInSpanish('interview', people);
