export { HomePage as Page } from '#src/pages/home/HomePage.tsx';

export const words = {};
