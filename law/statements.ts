import { agency } from './statements/agency.ts';
import { benefitsAndDrivers } from './statements/benefits-drivers.ts';
import { claims } from './statements/claims.ts';
import { complaints } from './statements/complaints.ts';
import { counties } from './statements/counties.ts';
import { custody } from './statements/custody.ts';
import { limits } from './statements/deadlines.ts';
import { family } from './statements/family.ts';
import { hold } from './statements/hold.ts';
import { home } from './statements/home.ts';
import { immigrationCourt } from './statements/immigration-court.ts';
import { local } from './statements/local.ts';
import { otherOffices } from './statements/other-offices.ts';
import { papers } from './statements/papers.ts';
import { places } from './statements/places.ts';
import { planning } from './statements/prepare.ts';
import { protections } from './statements/protections.ts';
import { records } from './statements/records.ts';
import { ruling } from './statements/ruling.ts';
import { schoolsAndHealth } from './statements/schools-health.ts';
import { sharing } from './statements/sharing.ts';
import { stops } from './statements/stops.ts';
import { victims } from './statements/victim.ts';
import { visitedPlaces } from './statements/visited-places.ts';

/** Every claim about the law, by id; its words are `statements.<id>.says` in `locales/<language>/law.json`. */
export const statements = {
  ...hold,
  ...papers,
  ...ruling,
  ...counties,
  ...local,
  ...claims,
  ...places,
  ...home,
  ...stops,
  ...visitedPlaces,
  ...custody,
  ...immigrationCourt,
  ...family,
  ...planning,
  ...sharing,
  ...schoolsAndHealth,
  ...benefitsAndDrivers,
  ...otherOffices,
  ...records,
  ...complaints,
  ...limits,
  ...protections,
  ...victims,
  ...agency,
};

export type StatementId = keyof typeof statements;
