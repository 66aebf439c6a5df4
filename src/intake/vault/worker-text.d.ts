/** All the code of a worker, put into one text when the site is built (src/build/worker-text.ts). */
declare module '*?worker-text' {
  const text: string;
  export default text;
}
