import home from '#locales/en/home.json';

export { HomePage as Page } from '#src/home/HomePage.tsx';

export const words = { home };
