// What the desk shows once it is opened, and with it all that age files are made with: one file on the wire, which only the room fetches.
export { BringIn } from './BringIn.tsx';
export { CopyOut } from './CopyOut.tsx';
export { OwnKey } from './OwnKey.tsx';
