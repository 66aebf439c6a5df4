import { type Reader, toldInSpanish } from './in-spanish.ts';

const people: readonly Reader[] = [
  {
    who: 'Marisol, de la recepción de una escuela, con dos agentes y un I-200: primero la frase, y a quién llamar',
    says: { here: 'yes', kind: 'school', request: 'access', paper: ['i200'], counsel: 'no' },
    told: [
      /La persona a quien buscan puede negarse a contestar/,
      /Voy a llamar a quien está a cargo/,
      /No esconda ni mueva a nadie/,
      /abogado del distrito/,
      /Formulario I-200|formulario I-200/,
    ],
    never: [/puerta cerrada/, /encargado de privacidad/, /Ahora no hay nadie en el mostrador/],
  },
  {
    who: 'un sargento de la cárcel con un I-247A: es una solicitud, y retener demasiado tiempo tiene su precio',
    says: { here: 'no', kind: 'sheriff', request: 'hold', paper: ['i247a'], counsel: 'no', agreement: 'no' },
    told: [
      /Un detainer es una solicitud, no la orden de un juez/,
      /Pregunte al abogado la razón legal/,
      /puede traer demandas/,
      /Lo está decidiendo la corte suprema/,
    ],
    never: [/La corte suprema dijo que/, /Con un acuerdo 287\(g\), su propio texto/],
  },
  {
    who: 'una enfermera con la orden de un juez: la lee y la cumple, y nadie le dice que espere en la puerta',
    says: { here: 'yes', kind: 'clinic', request: 'entry', paper: ['court'], by: 'none', counsel: 'yes' },
    told: [/El papel de una corte puede obligar a su oficina/, /Revise la corte, el nombre, la dirección y la fecha/],
    never: [/No conteste, no abra y no entregue nada/, /puerta cerrada/],
  },
  {
    who: 'el secretario de un condado a quien un periódico pide correos sobre ICE: los guarda y contesta',
    says: { here: 'no', kind: 'local', request: 'third', counsel: 'no' },
    told: [/Es una solicitud de documentos públicos\. Guarde/, /guarde cada documento que nombra/, /60 días/],
    never: [/Retener a alguien de más/, /¿Puede una cárcel de aquí/],
  },
];

toldInSpanish('agency', people);
