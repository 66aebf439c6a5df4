/** The site's mark: a house with light in it, on layers of ground. The icon of the tab is drawn from it too. */
export function Mark() {
  return (
    <svg viewBox="0 0 38 38" aria-hidden="true">
      <path fill="#dcebed" d="M0 0h38v38H0z" />
      <path fill="#f2c14e" d="M27 4.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z" />
      <path fill="#15211e" d="M8 20v-8.5L14 6l6 5.5V20z" />
      <path fill="#f2c14e" d="M12.3 13.5h3.4V17h-3.4z" />
      <path fill="#0b5261" d="M0 19.5c7-1.8 12 .8 19 .3s13-1.7 19-.5V38H0z" />
      <path fill="#cfa566" d="M0 26c7 1 12-1.5 19-1s13 2 19 .6V38H0z" />
      <path fill="#5c4330" d="M0 32c7-1.3 13 1 19 .6s13-1 19 .2V38H0z" />
    </svg>
  );
}
