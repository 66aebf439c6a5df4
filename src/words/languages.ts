/** The languages of the site, in the order in which they are offered. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each language's tag for `Intl` and `lang`: plain `es` would write 16:30 and 12.345,67. */
export const tags = { en: 'en-US', es: 'es-US' } as const satisfies Record<Language, string>;

/** Each language's name in itself, as its own readers look for it. */
export const ownNames = { en: 'English', es: 'Español' } as const satisfies Record<Language, string>;

/** The language that is not this one. */
export const other = (language: Language): Language => (language === 'en' ? 'es' : 'en');
