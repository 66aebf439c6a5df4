/** Prints a figure where `FG_REPORT` asks for figures. */
export const report = (line: string): void => {
  if (process.env.FG_REPORT) console.log(line);
};
