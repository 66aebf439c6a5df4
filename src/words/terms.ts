import type { Language } from './languages.ts';

/** Finds these words or phrases whole, whatever their capitals; accented letters are letters. */
export const whole = (phrases: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`, 'giu');

/** Something that does not stand in our texts, and what does instead. */
export type Rule = { readonly find: RegExp; readonly instead: string };

const promise = 'a promise or a conclusion of our own: say what happens, how often, and who says so';
const label = 'demeaning or a label: say "the person", "a person who …"';
const bareOrder =
  'a bare "orden" sounds like a judge: say whose it is (orden judicial, orden administrativa de ICE, orden de arresto)';
const owners =
  'judicial(?:es)?|administrativas? de ICE|del juez|firmadas? por|de (?:un juez|una jueza|la jueza|salida (?:del juez|firmada)|arresto|deportación|registro|cateo|expulsión|protección|restricción)';

const everywhere: readonly Rule[] = [
  { find: /[!¡]/gu, instead: 'no exclamation marks: they read as alarm' },
  { find: /\p{L}\/\p{L}/gu, instead: 'no slashes: hard to hear in a screen reader; name both or reword' },
  { find: /[«»]/gu, instead: 'quotation marks are “ ” in both languages' },
];

/** Words that do not stand in our voice. Voice guide, sections 2, 3, 5, 6 and 12. */
export const banned: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    ...everywhere,
    {
      find: /(?<![\p{L}\p{N}])(?:may(?! \d)|May(?= (?:I|you|we|they|he|she|it|the)\b))(?![\p{L}\p{N}])/gu,
      instead: '"may" hides its meaning: can (choice), is allowed to (permission), might (possible)',
    },
    // Safe at Home is the name of a program.
    {
      find: whole('always|never|guarantee[ds]?|guaranteed|safe(?! at Home)|safely|illegal|illegally|sanctuary'),
      instead: promise,
    },
    { find: whole('loopholes?'), instead: 'takes a side: say what the law does not cover' },
    { find: whole('illegals|aliens?|you people|these communities|inmates?|criminals'), instead: label },
    {
      find: whole("don’t worry|don't worry|fight back|fatal error|session expired|incorrect answer|submit"),
      instead: 'no alarm and no orders about feelings: say what happened and what can be done',
    },
  ],
  es: [
    ...everywhere,
    {
      find: whole('siempre|nunca|jamás|garantiza[nr]?|garantizad[oa]s?|segur[oa]s?|ilegal(?:es|mente)?|santuarios?'),
      instead: promise,
    },
    { find: whole('(?:laguna|vacío) legal'), instead: 'takes a side: say what the law does not cover' },
    {
      find: whole('ilegales|criminales|migra|cacería|reos?|reclus[oa]s?|pres[oa]s?|esa gente|estas comunidades'),
      instead: label,
    },
    {
      find: whole('no se preocupe|luche|someter|error fatal|sesión expirada|respuesta incorrecta'),
      instead: 'no alarm and no orders about feelings: say what happened and what can be done',
    },
    { find: whole('tú|tus?|ti|te|contigo|vos|vosotr[oa]s|vuestr[oa]s?'), instead: 'usted in every text: su, le, se' },
    { find: /\p{L}@s?(?![\p{L}\p{N}])/gu, instead: 'no @ endings: use a word without gender' },
    { find: whole('bienvenid[oa]s?'), instead: 'no gendered adjective for the reader: “Le damos la bienvenida”' },
    {
      find: whole(`(?:orden|órdenes)(?! (?:${owners}))(?<!(?:del|este|ese|mismo|en|por|esa) orden|esas órdenes)`),
      instead: bareOrder,
    },
    {
      find: whole('(?<!(?:orden|órdenes) de )registros?(?! (?:o cateo|de extranjero))'),
      instead: '"registro" is search, record and booking: revisar, documento público, ingreso a la cárcel',
    },
    {
      find: whole('(?<!su )custodia(?! (?:de|del)(?![\\p{L}\\p{N}]))'),
      instead: 'parents read child custody: say whose, “bajo custodia de ICE”',
    },
  ],
};

/** Phrases in which a banned word is right, each with the reason. */
export const allowed: readonly { readonly phrase: string; readonly because: string }[] = [
  { phrase: 'stay safe', because: 'advice to the reader, no promise of ours' },
  { phrase: 'feel safe', because: 'the reader’s own feeling, no promise of ours' },
  { phrase: 'a safe place', because: 'a place the reader chooses, no promise of ours' },
  { phrase: 'un lugar seguro', because: 'a place the reader chooses, no promise of ours' },
  { phrase: 'qué tan segura es la fecha', because: 'how sure a date is, no promise of ours' },
  { phrase: 'Comunidades Seguras', because: 'name of a federal program' },
  { phrase: 'Seguro Social', because: 'name of a federal office' },
];

/** Words that make a sentence a statement about the law. It belongs in law.json, with its source and its date. */
export const lawWords: Readonly<Record<Language, RegExp>> = {
  en: whole(
    'must|(?:is|are) (?:not )?allowed to|the law|by law|unlawful(?:ly)?|lawful(?:ly)?|(?:have|has|had) (?:the|a|no) right|the right to|(?:Fourth|Fifth|Tenth|14th) Amendment|(?:laws?|statutes?|regulations?|rules?) (?:says?|requires?|allows?|forbids?|lets?|gives?|leaves?)',
  ),
  es: whole(
    'deben?|deberán?|la ley|por ley|(?:tiene|tienen|tenía) (?:el |un )?derecho|no (?:tiene|tienen) derecho|el derecho a|(?:está|están) (?:permitid|prohibid)[oa]s?|Enmienda|(?:leyes|estatutos?|reglamentos?|regulación|reglas?(?: federal| estatal)?) (?:dicen?|exigen?|permiten?|prohíben?|dejan?|dan?)',
  ),
};

/** Phrases outside law.json that name the law and claim nothing about it, each with the reason. */
export const noClaim: readonly { readonly phrase: string; readonly because: string }[] = [
  { phrase: 'how the law applies to your case', because: 'the disclaimer, voice guide section 7' },
  { phrase: 'cómo se aplica la ley a su caso', because: 'the disclaimer, voice guide section 7' },
  { phrase: 'about the law', because: 'names the subject of our statements' },
  { phrase: 'sobre la ley', because: 'names the subject of our statements' },
  { phrase: 'what the law says', because: 'a heading over statements' },
  { phrase: 'qué dice la ley', because: 'a heading over statements' },
  { phrase: 'lo que dice la ley', because: 'a heading over statements' },
];

/** Names that are explained where they stand and weigh on a score; ordinary hard words never stand here. */
export const maskedNames: readonly string[] = [
  'Immigration and Customs Enforcement',
  'Department of Homeland Security',
  'Wisconsin Department of Justice',
  'Wisconsin Supreme Court',
  'Voces de la Frontera',
  'A-number',
  'detainers',
  'detainer',
];

/** Capitals that are no shouting: names of agencies, papers and helpers that write themselves so. */
export const acronyms: ReadonlySet<string> = new Set(
  `ICE DHS CBP FBI USCIS DMV DOJ DA NTA ID EE UU US ZIP WI CFR USC FTCA SCAAP EOIR BIA ERO OIG CRCL DATCP TTY TDD PDF JSON QR
  CAT TPS
  ACLU ABA ALBA AR EEOC VI ICWC AYUDA CC CILC DACA DAIS DRW DWD ELCA FERPA FOIA HIPAA IIW ILRC IRS KIND LOTUS LRIS MVLC NIJC NILC RAINN RISE SEVIS UMOS UW VAWA
  VINE WCASA DS`.split(/\s+/u),
);
