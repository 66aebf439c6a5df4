import { type Reader, toldInSpanish } from './in-spanish.ts';

const calm = { hurt: 'no', stage: 'now', shown: [], taken: 'no' };

const people: readonly Reader[] = [
  {
    who: 'Carmen, con agentes en la puerta que muestran un Formulario I-200',
    says: { ...calm, place: 'door', entered: 'no', shown: ['i200'] },
    told: [/Puede dejar la puerta cerrada/, /No les doy permiso de entrar/, /Lo firma inmigración, no un juez/],
    never: [/llame al 911/, /Ya entraron\. Diga/, /orden de deportación anterior/],
  },
  {
    who: 'don Julio: le muestran un I-205 en la puerta y sabe de una orden de deportación de hace veinte años',
    says: { ...calm, place: 'door', entered: 'no', shown: ['i205'], oldOrder: 'yes' },
    told: [
      /Las cortes están decidiendo si con eso pueden entrar/,
      /Es posible que entren por la fuerza/,
      /Dígale enseguida al abogado que hay una orden de deportación anterior/,
    ],
    never: [/no pueden entrar/, /pueden entrar sin problema/],
  },
  {
    who: 'la esposa de un hombre que se llevaron del carro',
    says: { place: 'car', hurt: 'no', stage: 'over', shown: [], taken: 'yes', court: 'no' },
    told: [
      /ICE se llevó a alguien/,
      /Piense primero en su propia seguridad/,
      /locator\.ice\.gov/,
      /Tengo miedo de regresar a mi país|miedo de regresar/,
    ],
    never: [/Quédese en el carro, con calma/],
  },
  {
    who: 'una muchacha en el suelo, herida, mientras ICE sigue ahí',
    says: { place: 'street', hurt: 'now', stage: 'now', shown: 'unsure', taken: 'no' },
    told: [/Primero llame al 911/, /No tiene que hablar del estatus migratorio/],
    never: [/Ya terminó\. Anótelo/],
  },
  {
    who: 'una víctima que va a pedir protección a la corte',
    says: { ...calm, place: 'court', court: 'victim' },
    told: [/busque a su abogado/i, /victim advocate/, /no falte/],
    never: [/cargos en la corte/],
  },
  {
    who: 'quien no sabe nada todavía',
    says: { place: 'unsure', hurt: 'unsure', stage: 'unsure', shown: 'unsure', taken: 'unsure' },
    told: [/Guarde silencio, pregunte si puede irse y no se resista/, /Averigüe quién firmó el papel/],
    never: [/^Sí:/],
  },
];

toldInSpanish('encounter', people);
