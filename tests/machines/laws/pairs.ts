/** Findings of which no two stand together, since they can never be true of one person, by flow. */
export const pairs: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  detainer: [
    ['within', 'pastForm'],
    ['within', 'pastBoth'],
    ['pastForm', 'pastBoth'],
    ['ahead', 'pastBoth'],
    ['ahead', 'askForRelease'],
    ['leftBefore', 'within'],
    ['leftBefore', 'claimCounty'],
    ['notHeldYet', 'pastBoth'],
    ['notHeldYet', 'claimCounty'],
    ['noSign', 'i247a'],
    ['noSign', 'judgesWarrant'],
    ['paperUnknown', 'i205'],
    ['claimCounty', 'claimState'],
    ['inJail', 'inIceCustody'],
    ['noAgreement', 'jailAgreement'],
    ['countyUnknown', 'countyNotOnRecord'],
    ['countyHolds', 'countyWantsWarrant'],
  ],
};
