// Compiled and never run: each line fails to compile as long as its files have gaps, and the message names them.

import type enAbout from '#locales/en/about.json';
import type enAgency from '#locales/en/agency.json';
import type enArticle from '#locales/en/article.json';
import type enCalendar from '#locales/en/calendar.json';
import type enChanges from '#locales/en/changes.json';
import type enCheck from '#locales/en/check.json';
import type enCount from '#locales/en/count.json';
import type enDeadlines from '#locales/en/deadlines.json';
import type enDetainer from '#locales/en/detainer.json';
import type enDirectory from '#locales/en/directory.json';
import type enEncounter from '#locales/en/encounter.json';
import type enFields from '#locales/en/fields.json';
import type enFind from '#locales/en/find.json';
import type enFrame from '#locales/en/frame.json';
import type enHandoff from '#locales/en/handoff.json';
import type enHelp from '#locales/en/help.json';
import type enHome from '#locales/en/home.json';
import type enIntake from '#locales/en/intake.json';
import type enInterview from '#locales/en/interview.json';
import type enLaw from '#locales/en/law.json';
import type enLetters from '#locales/en/letters.json';
import type enLimits from '#locales/en/limits.json';
import type enLocal from '#locales/en/local.json';
import type enPages from '#locales/en/pages.json';
import type enPaper from '#locales/en/paper.json';
import type enPrepare from '#locales/en/prepare.json';
import type enProtections from '#locales/en/protections.json';
import type enRecords from '#locales/en/records.json';
import type enResult from '#locales/en/result.json';
import type enSafety from '#locales/en/safety.json';
import type enSay from '#locales/en/say.json';
import type enSharing from '#locales/en/sharing.json';
import type enSpellings from '#locales/en/spellings.json';
import type enStart from '#locales/en/start.json';
import type enSteps from '#locales/en/steps.json';
import type enStill from '#locales/en/still.json';
import type enTerms from '#locales/en/terms.json';
import type enUi from '#locales/en/ui.json';
import type enVictim from '#locales/en/victim.json';
import type enViolated from '#locales/en/violated.json';
import type esAbout from '#locales/es/about.json';
import type esAgency from '#locales/es/agency.json';
import type esArticle from '#locales/es/article.json';
import type esCalendar from '#locales/es/calendar.json';
import type esChanges from '#locales/es/changes.json';
import type esCheck from '#locales/es/check.json';
import type esCount from '#locales/es/count.json';
import type esDeadlines from '#locales/es/deadlines.json';
import type esDetainer from '#locales/es/detainer.json';
import type esDirectory from '#locales/es/directory.json';
import type esEncounter from '#locales/es/encounter.json';
import type esFields from '#locales/es/fields.json';
import type esFind from '#locales/es/find.json';
import type esFrame from '#locales/es/frame.json';
import type esHandoff from '#locales/es/handoff.json';
import type esHelp from '#locales/es/help.json';
import type esHome from '#locales/es/home.json';
import type esIntake from '#locales/es/intake.json';
import type esInterview from '#locales/es/interview.json';
import type esLaw from '#locales/es/law.json';
import type esLetters from '#locales/es/letters.json';
import type esLimits from '#locales/es/limits.json';
import type esLocal from '#locales/es/local.json';
import type esPages from '#locales/es/pages.json';
import type esPaper from '#locales/es/paper.json';
import type esPrepare from '#locales/es/prepare.json';
import type esProtections from '#locales/es/protections.json';
import type esRecords from '#locales/es/records.json';
import type esResult from '#locales/es/result.json';
import type esSafety from '#locales/es/safety.json';
import type esSay from '#locales/es/say.json';
import type esSharing from '#locales/es/sharing.json';
import type esSpellings from '#locales/es/spellings.json';
import type esStart from '#locales/es/start.json';
import type esSteps from '#locales/es/steps.json';
import type esStill from '#locales/es/still.json';
import type esTerms from '#locales/es/terms.json';
import type esUi from '#locales/es/ui.json';
import type esVictim from '#locales/es/victim.json';
import type esViolated from '#locales/es/violated.json';
import type { agencyFindings } from '#machines/agency/findings.ts';
import type { detainerFindings } from '#machines/detainer/findings.ts';
import type { encounterFindings } from '#machines/encounter/findings.ts';
import type { findFindings } from '#machines/find/findings.ts';
import type { interviewFindings } from '#machines/interview/findings.ts';
import type { localFindings } from '#machines/local/findings.ts';
import type { prepareFindings } from '#machines/prepare/findings.ts';
import type { protectionsFindings } from '#machines/protections/findings.ts';
import type { recordsFindings } from '#machines/records/findings.ts';
import type { sharingFindings } from '#machines/sharing/findings.ts';
import type { startFindings } from '#machines/start/findings.ts';
import type { victimFindings } from '#machines/victim/findings.ts';
import type { violatedFindings } from '#machines/violated/findings.ts';
import type { Gaps, Same } from './gaps.ts';
import type {
  ArticleTexts,
  ClaimTexts,
  CountTexts,
  DeadlineTexts,
  DirectoryTexts,
  HelpTexts,
  KindTexts,
  LetterTexts,
  ReasonTexts,
  SayTexts,
  StandingTexts,
  StatementTexts,
  StepTexts,
  TextsOf,
  VerdictTexts,
} from './needed.ts';

/** The files that every page shares have the same texts in both languages. */
export const ui: Record<Same<typeof enUi, typeof esUi>, never> = {};
export const pages: Record<Same<typeof enPages, typeof esPages>, never> = {};
export const home: Record<Same<typeof enHome, typeof esHome>, never> = {};
export const fields: Record<Same<typeof enFields, typeof esFields>, never> = {};
export const result: Record<Same<typeof enResult, typeof esResult>, never> = {};
export const law: Record<Same<typeof enLaw, typeof esLaw>, never> = {};
export const help: Record<Same<typeof enHelp, typeof esHelp>, never> = {};
export const steps: Record<Same<typeof enSteps, typeof esSteps>, never> = {};
export const say: Record<Same<typeof enSay, typeof esSay>, never> = {};
export const letters: Record<Same<typeof enLetters, typeof esLetters>, never> = {};
export const deadlines: Record<Same<typeof enDeadlines, typeof esDeadlines>, never> = {};
export const count: Record<Same<typeof enCount, typeof esCount>, never> = {};
export const paper: Record<Same<typeof enPaper, typeof esPaper>, never> = {};
export const article: Record<Same<typeof enArticle, typeof esArticle>, never> = {};
export const terms: Record<Same<typeof enTerms, typeof esTerms>, never> = {};
export const safety: Record<Same<typeof enSafety, typeof esSafety>, never> = {};
export const limits: Record<Same<typeof enLimits, typeof esLimits>, never> = {};
export const directory: Record<Same<typeof enDirectory, typeof esDirectory>, never> = {};
export const check: Record<Same<typeof enCheck, typeof esCheck>, never> = {};
export const changes: Record<Same<typeof enChanges, typeof esChanges>, never> = {};
export const about: Record<Same<typeof enAbout, typeof esAbout>, never> = {};
export const frame: Record<Same<typeof enFrame, typeof esFrame>, never> = {};
export const still: Record<Same<typeof enStill, typeof esStill>, never> = {};
export const handoff: Record<Same<typeof enHandoff, typeof esHandoff>, never> = {};
export const intake: Record<Same<typeof enIntake, typeof esIntake>, never> = {};
export const calendar: Record<Same<typeof enCalendar, typeof esCalendar>, never> = {};
export const spellings: Record<Same<typeof enSpellings, typeof esSpellings>, never> = {};

/** Every id in law and machines that is said has its text, and no text is left without its id. */
export const stepTexts: Record<Gaps<StepTexts, typeof enSteps>, never> = {};
export const sayTexts: Record<Gaps<SayTexts, Pick<typeof enSay, 'steps'>>, never> = {};
export const letterTexts: Record<
  Gaps<LetterTexts, Pick<typeof enLetters, 'letters' | 'warnings' | 'lines'>>,
  never
> = {};
export const statementTexts: Record<Gaps<StatementTexts, typeof enLaw.statements>, never> = {};
export const claimTexts: Record<Gaps<ClaimTexts, typeof enLaw.claims>, never> = {};
export const articleTexts: Record<
  Gaps<ArticleTexts, Pick<typeof enArticle, 'questions' | 'claims' | 'omissions' | 'statements'>>,
  never
> = {};
export const verdictTexts: Record<Gaps<VerdictTexts, typeof enLaw.verdicts>, never> = {};
export const standingTexts: Record<Gaps<StandingTexts, typeof enLaw.standings>, never> = {};
export const kindTexts: Record<Gaps<KindTexts, typeof enLaw.kinds>, never> = {};
export const helpTexts: Record<Gaps<HelpTexts, typeof enHelp.entries>, never> = {};
export const directoryTexts: Record<
  Gaps<DirectoryTexts, Pick<typeof enDirectory, 'problems' | 'grades' | 'uses' | 'entries'>>,
  never
> = {};
export const deadlineTexts: Record<Gaps<DeadlineTexts, typeof enDeadlines.deadlines>, never> = {};
export const countTexts: Record<Gaps<CountTexts, Pick<typeof enCount, 'topics' | 'from'>>, never> = {};
export const reasonTexts: Record<Gaps<ReasonTexts, typeof enDeadlines.why>, never> = {};

/** The files of each flow: both have what the flow needs and nothing else. */
export const detainerTexts: Record<Gaps<TextsOf<typeof detainerFindings>, typeof enDetainer>, never> = {};
export const detainer: Record<Same<typeof enDetainer, typeof esDetainer>, never> = {};
export const encounterTexts: Record<Gaps<TextsOf<typeof encounterFindings>, typeof enEncounter>, never> = {};
export const encounter: Record<Same<typeof enEncounter, typeof esEncounter>, never> = {};
export const findTexts: Record<Gaps<TextsOf<typeof findFindings>, typeof enFind>, never> = {};
export const find: Record<Same<typeof enFind, typeof esFind>, never> = {};
export const sharingTexts: Record<Gaps<TextsOf<typeof sharingFindings>, typeof enSharing>, never> = {};
export const sharing: Record<Same<typeof enSharing, typeof esSharing>, never> = {};
export const recordsTexts: Record<Gaps<TextsOf<typeof recordsFindings>, typeof enRecords>, never> = {};
export const records: Record<Same<typeof enRecords, typeof esRecords>, never> = {};
export const interviewTexts: Record<Gaps<TextsOf<typeof interviewFindings>, typeof enInterview>, never> = {};
export const interview: Record<Same<typeof enInterview, typeof esInterview>, never> = {};
export const localTexts: Record<Gaps<TextsOf<typeof localFindings>, typeof enLocal>, never> = {};
export const local: Record<Same<typeof enLocal, typeof esLocal>, never> = {};
export const startTexts: Record<Gaps<TextsOf<typeof startFindings>, typeof enStart>, never> = {};
export const start: Record<Same<typeof enStart, typeof esStart>, never> = {};
export const violatedTexts: Record<Gaps<TextsOf<typeof violatedFindings>, typeof enViolated>, never> = {};
export const violated: Record<Same<typeof enViolated, typeof esViolated>, never> = {};
export const agencyTexts: Record<Gaps<TextsOf<typeof agencyFindings>, typeof enAgency>, never> = {};
export const agency: Record<Same<typeof enAgency, typeof esAgency>, never> = {};
export const protectionsTexts: Record<Gaps<TextsOf<typeof protectionsFindings>, typeof enProtections>, never> = {};
export const protections: Record<Same<typeof enProtections, typeof esProtections>, never> = {};
export const victimTexts: Record<Gaps<TextsOf<typeof victimFindings>, typeof enVictim>, never> = {};
export const victim: Record<Same<typeof enVictim, typeof esVictim>, never> = {};
export const prepareTexts: Record<Gaps<TextsOf<typeof prepareFindings>, typeof enPrepare>, never> = {};
export const prepare: Record<Same<typeof enPrepare, typeof esPrepare>, never> = {};
