import home from '#locales/es/home.json';

export { HomePage as Page } from '#src/home/HomePage.tsx';

export const words = { home };
