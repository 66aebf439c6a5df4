import type { Source } from './register.ts';
import { agencySources } from './sources/agency.ts';
import { complaintSources } from './sources/complaints.ts';
import { courts } from './sources/courts.ts';
import { custodySources } from './sources/custody.ts';
import { deadlineSources } from './sources/deadlines.ts';
import { encounters } from './sources/encounters.ts';
import { federal } from './sources/federal.ts';
import { localSources } from './sources/local.ts';
import { prepareSources } from './sources/prepare.ts';
import { protectionSources } from './sources/protections.ts';
import { recordSources } from './sources/records.ts';
import { reports } from './sources/reports.ts';
import { sharingPapers } from './sources/sharing-papers.ts';
import { sharingRules } from './sources/sharing-rules.ts';
import { victimSources } from './sources/victim.ts';
import { wisconsin } from './sources/wisconsin.ts';

/** Every authority a statement, a number or a county's record leans on, by id. */
export const sources = {
  ...federal,
  ...wisconsin,
  ...courts,
  ...reports,
  ...localSources,
  ...encounters,
  ...custodySources,
  ...sharingRules,
  ...sharingPapers,
  ...recordSources,
  ...complaintSources,
  ...deadlineSources,
  ...prepareSources,
  ...protectionSources,
  ...victimSources,
  ...agencySources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** Whether a text, as it stands in a JSON file, is the id of a source. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, id);
