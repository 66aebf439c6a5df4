/** The house on the horizon of the home page, at the seam of sky and ground; only a picture. */
export function Scene() {
  return (
    <svg className="scene" viewBox="0 0 1280 208" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <circle className="sc-sun" cx="742" cy="62" r="30" />
      <path
        className="sc-far"
        d="M-400 150c120-40 240-60 400-40s240 26 400-6 260-44 420-8 300 30 460-10 260-20 400 20v110H-400z"
      />
      <path className="sc-mid" d="M-400 176c160-30 320-26 480-12s300-10 460-14 300 22 460 6 400-26 680 16v48H-400z" />
      <path className="sc-wall" d="M598 190v-58l42-35 42 35v58z" />
      <path className="sc-win" d="M613 142h21v22h-21zM647 142h21v22h-21z" />
      <path
        className="sc-tree"
        d="M730 192v-22h-17l13-18h-9l19-31 19 31h-9l13 18h-17v22zM546 192v-16h-13l10-14h-7l14.5-24 14.5 24h-7l10 14h-13v16zM470 192v-11h-9l7-10h-5l10-17 10 17h-5l7 10h-9v11z"
      />
      <path className="w1" d="M-400 190c140-12 300 6 480 2s320-10 480-5 300 8 460 1 360-12 660 2v24H-400z" />
    </svg>
  );
}
