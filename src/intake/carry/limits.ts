/**
 * What a file may ask of this machine; what asks for more is refused before it is done. 16 MiB are a thousand cases of 16 kB, and
 * reading them holds about six times that in memory. Work is counted as age does: 2^17 rounds of scrypt are 128 MiB and half a second,
 * four times what we write; each recipient more is one more lock to try.
 */
export const most = { bytes: 16 * 2 ** 20, cases: 1000, header: 2 ** 16, recipients: 20, work: 17 } as const;

/** What we write to a phrase: 88 bits that were drawn leave nothing to guess, and a phone is done in a second. */
export const work = 15;
