import count from '#locales/en/count.json';

export { DeadlinesPage as Page } from '#src/deadlines/DeadlinesPage.tsx';

export const words = { count };
