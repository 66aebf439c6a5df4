import { lawOf } from '../table.ts';
import type { About, Rules } from './about.ts';

/** The offices of an agency that covers several: each with the law that is written for it. */
export const partedOffices = ({ benefit, workOffice, taxOffice, familyOffice, localOffice }: About) =>
  ({
    foodShare: { when: benefit.is('foodShare'), says: lawOf('foodShare') },
    badgerCare: { when: benefit.is('badgerCare'), says: lawOf('badgerCare') },
    w2: { when: benefit.is('w2'), says: lawOf('w2') },
    unemployment: { when: workOffice.is('unemployment'), says: lawOf('unemployment') },
    wageClaim: { when: workOffice.is('wageClaim'), says: lawOf('wageClaim', 'wage-none-found') },
    stateTax: { when: taxOffice.is('stateTax'), says: lawOf('stateTax') },
    federalTax: { when: taxOffice.is('federalTax'), says: lawOf('federalTax') },
    childSupport: { when: familyOffice.is('childSupport'), says: lawOf('childSupport') },
    childWelfare: { when: familyOffice.is('childWelfare'), says: lawOf('childWelfare') },
    library: { when: localOffice.is('library'), says: lawOf('library') },
    otherOffice: { when: localOffice.is('otherOffice'), says: lawOf('otherOffice', 'city-id', 'local-own-rules') },
  }) satisfies Rules;
