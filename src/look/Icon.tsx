/** One drawn line each, on a grid of 24; inline, so that no file has to arrive before a button can be read. */
const lines = {
  ask: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.8c0-1.6 1-2.6 2.6-2.6s2.5 1 2.5 2.3c0 2-2.6 2.1-2.6 4.3M12 16.8v.1',
  back: 'M20 12H5M10.5 6 4.5 12l6 6',
  both: 'M3 5h8v14H3zM13 5h8v14h-8zM5.5 9h3M15.5 9h3M5.5 13h3M15.5 13h3',
  calendar: 'M4 5.5h16V21H4zM4 10h16M8.5 3v4M15.5 3v4',
  check: 'm4.5 12.5 5 5L19.5 7',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2',
  desk: 'M3 10h18v4H3zM5 14v7M19 14v7M9 10V5h6v5',
  down: 'm5 9 7 7 7-7',
  exit: 'M10 3H4v18h6M9 12h11M15.5 7.5 20 12l-4.5 4.5',
  eye: 'M2.5 12C5 8 8.5 6 12 6s7 2 9.5 6c-2.5 4-6 6-9.5 6s-7-2-9.5-6zM12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z',
  find: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5 21 21',
  go: 'M4 12h15M13.5 6l6 6-6 6',
  house: 'M3 11.5 12 4l9 7.5M5.5 10v11h13V10M10 21v-6h4v6',
  jail: 'M4 3h16v18H4zM8.5 3v18M12.5 3v18M16.5 3v18',
  lock: 'M5 10.5h14V21H5zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 14.5v2.5',
  minus: 'M5 12h14',
  paper: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 16h5',
  phone: 'M5 3.5h4l1.5 5L8 10c1 2.5 3.5 5 6 6l1.5-2.5 5 1.5v4c0 1-1 1.5-2 1.5C10.5 20 4 13.5 3.5 5.5c0-1 .5-2 1.5-2z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z',
  same: 'M5 9h14M5 15h14',
  share: 'M4 5h9v14H4zM13 9h7v10h-7M7 9h3M7 13h3M17 3l3 2.5-3 2.5',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z',
  shield: 'M12 3l8 3v6c0 5-3.5 8-8 9.5C7.5 20 4 17 4 12V6z',
  show: 'M3 5h18v12H3zM8 21h8M12 17v4',
  warn: 'M12 3.5 22 20.5H2zM12 10v4.5M12 17.3v.1',
} as const;

/** The drawings there are. */
export type IconName = keyof typeof lines;

/** A drawing beside words that say the same; hidden from assistive technology. `className` adds to `ic`. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `ic ${className}` : 'ic'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  );
}
