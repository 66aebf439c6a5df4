import type { Answers } from '#machines/engine/question.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import type { Version } from '../vault/vault.ts';
import { answersIn, type CaseFile, readCase, type Status, walksOf } from './case-file.ts';

/** In what one version of a case is not as another: its nickname, its status, how many answers of a guide, or what else is beside them. */
export type Difference =
  | { readonly in: 'name'; readonly name: string }
  | { readonly in: 'status'; readonly status: Status }
  | { readonly in: 'more' | 'fewer' | 'other'; readonly flow: FlowId; readonly count: number }
  | { readonly in: 'rest' };

/** A version of a case as it can be looked at; without a file where it cannot be read. `left` is true where nobody has gone on from it, and another is newer. */
export type Told = {
  readonly version: Version;
  readonly file: CaseFile | undefined;
  readonly left: boolean;
  readonly differences: readonly Difference[];
};

/** All versions of a case, the newest first, each with what makes it another than the newest. */
export function told(versions: readonly Version[]): readonly Told[] {
  const goneOnFrom = new Set(versions.map(({ parent }) => parent));
  const [newest] = versions;
  const newestFile = newest && readCase(newest.body);
  return versions.map((version) => {
    const file = readCase(version.body);
    return {
      version,
      file,
      left: version !== newest && !goneOnFrom.has(version.version),
      differences:
        newest && file && newestFile
          ? [
              ...(version.name === newest.name ? [] : [{ in: 'name', name: version.name } as const]),
              ...differencesOf(file, newestFile),
            ]
          : [],
    };
  });
}

/** In what a case is not as another one, which came of it or of which it came. */
export function differencesOf(one: CaseFile, other: CaseFile): readonly Difference[] {
  const flows = new Set([...walksOf(one), ...walksOf(other)].map(([flow]) => flow));
  return [
    ...(one.status === other.status ? [] : [{ in: 'status', status: one.status } as const]),
    ...[...flows].flatMap((flow) => inAnswers(flow, one, other)),
    ...(isSame(beside(one), beside(other)) ? [] : [{ in: 'rest' } as const]),
  ];
}

function inAnswers(flow: FlowId, one: CaseFile, other: CaseFile): readonly Difference[] {
  const answersOf = ({ walks }: CaseFile): Answers => answersIn(walks[flow]?.answers ?? {});
  const [here, there] = [answersOf(one), answersOf(other)];
  const count = {
    more: Object.keys(here).filter((id) => !(id in there)).length,
    fewer: Object.keys(there).filter((id) => !(id in here)).length,
    other: Object.keys(here).filter((id) => id in there && !isSame(here[id], there[id])).length,
  };
  const kinds = ['more', 'fewer', 'other'] as const;
  return kinds.flatMap((kind) => (count[kind] > 0 ? [{ in: kind, flow, count: count[kind] }] : []));
}

/** What somebody wrote beside the answers. What follows from these, such as a result that was shown, is not theirs. */
const beside = ({ contact, note, walks }: CaseFile) => [
  contact,
  note,
  // A guide in which nobody wrote any is as one that was not begun.
  Object.entries(walks).flatMap(([flow, { notes, marks, overruled }]) =>
    Object.entries({ notes, marks, overruled }).flatMap(([kind, texts]) =>
      Object.entries(texts).map((each) => [flow, kind, ...each]),
    ),
  ),
];

/** Whether two things are written alike. */
const isSame = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);
