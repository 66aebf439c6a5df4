/** The names of the open data files below `data/`, each with a schema beside it; the machines of the flows stand apart. */
export const dataNames = ['statements', 'sources', 'pending', 'sharing', 'counties', 'deadlines', 'services'] as const;
