// What an open case shows, guides and all: one file on the wire, which the room fetches once the list is there.
export { OneCase } from './screens/OneCase.tsx';
