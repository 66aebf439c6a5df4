// @ts-check

/**
 * What is wrong with this version of Node, in one line, or nothing. The numbers are those that Vite 8 and Rolldown
 * name under "engines" in their package.json; version 21 and early 22 lack what both load.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return undefined;
  return `Firm Ground needs Node.js 20.19 or newer, or 22.12 or newer; this is ${version}. Install one from https://nodejs.org/ and run the command again.`;
}
