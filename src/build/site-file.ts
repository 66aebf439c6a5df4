/** A file of the built site that is no document of a page: its name below the site, and its text. */
export type SiteFile = { readonly file: string; readonly text: string };
