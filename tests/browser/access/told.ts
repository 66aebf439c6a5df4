import type { Findings } from '#machines/engine/finding.ts';
import { settle } from '#machines/engine/flow.ts';
import type { Answers, Question } from '#machines/engine/question.ts';
import { result } from '#machines/engine/result.ts';
import type { FlowId } from '#machines/flow-ids.ts';
import { wordsAt } from '#src/loading/words.ts';
import { type Language, languages, other, ownNames } from '#src/words/languages.ts';
import { flowWordsIn, wordsIn } from '#src/words/use-words.ts';
import type { Check } from './check.ts';
import { around } from './screens.ts';
import { type Told, toldOf } from './tree.ts';

type Heard = Pick<Told, 'role' | 'name'>;

/** What stands nowhere after what should come before it: empty where all is heard in this order. */
function missing(told: readonly Told[], inOrder: readonly Heard[]): readonly string[] {
  let from = 0;
  return inOrder.flatMap(({ role, name }) => {
    const at = told.findIndex((one, place) => place >= from && one.role === role && one.name.trim() === name);
    if (at < 0) return [`not heard in its place: ${role} “${name}”`];
    from = at + 1;
    return [];
  });
}

/** The words of a flow in each language, as a screen reader says them. */
export async function tellerOf(id: FlowId, { flow, ...rest }: Findings) {
  const inEach = languages.map(async (language) => [language, await wordsAt({ route: id, language })] as const);
  const spoken = new Map(await Promise.all(inEach));
  const sayers = (language: Language) => {
    const words = spoken.get(language);
    if (!words) throw new Error(`no words in ${language}`);
    return {
      flow: flowWordsIn(words, language, id),
      ui: wordsIn(words, language, 'ui'),
      fields: wordsIn(words, language, 'fields'),
      result: wordsIn(words, language, 'result'),
    };
  };

  /** The answers offered, in order, by the role and the words they have. */
  const answersTo = (
    question: string,
    { kind, options, none, sensitive }: Question,
    language: Language,
  ): readonly Heard[] => {
    const { flow: words, ui, fields } = sayers(language);
    const say = (option: string) => words(`questions.${question}.options.${option}`);
    if (kind === 'notice') return [];
    const own: Record<Exclude<Question['kind'], 'notice'>, readonly string[]> = {
      one: options.map(say),
      several: [...options.map(say), words.ifAny(`questions.${question}.options.none`) ?? ui('none')],
      county: [],
      day: [...(none ? [say('none')] : []), fields('date.known'), fields('date.about')],
      moment: [...(none ? [say('none')] : []), fields('date.known'), fields('date.about')],
    };
    const safe = [words.ifAny(`questions.${question}.unsure`) ?? ui('unsure'), ...(sensitive ? [ui('unsaid')] : [])];
    const role = kind === 'several' ? 'checkbox' : 'radio';
    return [...own[kind], ...safe].map((name) => ({ role, name }));
  };

  /** A question is heard from the way out to "Continue", its answers by their words and no others. */
  const question = (id: string, asked: Question): Check => ({
    says: 'is heard in order, by its words',
    faults: async (page) => {
      const language = (await page.getAttribute('html', 'lang')) === 'es' ? 'es' : 'en';
      const { flow: words, ui, fields } = sayers(language);
      const told = await toldOf(page);
      const answers = answersTo(id, asked, language);
      const ask = words(`questions.${id}.ask`);
      const offered = told.filter(({ role }) => role === 'radio' || role === 'checkbox');
      const group = told.find(({ role, name }) => role === 'group' && name === ask);
      const described = ['help', 'why'].flatMap((key) => words.ifAny(`questions.${id}.${key}`) ?? []);
      return [
        ...missing(told, [
          { role: 'link', name: ui('exit.emergency') },
          { role: 'link', name: ui('skip') },
          { role: 'banner', name: '' },
          { role: 'navigation', name: ui('language') },
          { role: 'link', name: ownNames[other(language)] },
          { role: 'link', name: ui('exit.name') },
          { role: 'main', name: '' },
          { role: 'group', name: ask },
          { role: 'heading', name: ask },
          ...(asked.kind === 'county' ? [{ role: 'combobox', name: fields('county.label') }] : []),
          ...answers,
          { role: 'button', name: ui('continue') },
          { role: 'contentinfo', name: '' },
        ]),
        ...(offered.length === answers.length ? [] : [`${offered.length} answers heard, ${answers.length} offered`]),
        ...described.flatMap((text) =>
          group?.description.includes(text) ? [] : [`not heard with its question: ${text}`],
        ),
      ];
    },
  });

  /** A result is heard from its short answer down, in the order in which people need it; the answers given come last. */
  const resultOf = (said: Answers): Check => ({
    says: 'is heard in order, the short answer first',
    faults: async (page) => {
      const language = (await page.getAttribute('html', 'lang')) === 'es' ? 'es' : 'en';
      const { flow: words, ui, result: texts } = sayers(language);
      const composed = result({ flow, ...rest }, settle(flow, said), around);
      const short = composed.short.find(({ sure }) => sure);
      const having = (count: number, name: string) => (count > 0 ? [{ role: 'heading', name }] : []);
      return missing(await toldOf(page), [
        { role: 'main', name: '' },
        { role: 'heading', name: words(`findings.${short?.id}.title`) },
        { role: 'heading', name: texts('steps.title') },
        ...having(composed.deadlines.length, texts('deadlines.title')),
        ...having(composed.open.length, texts('open.title')),
        { role: 'heading', name: texts(flow.shows.list ? 'why.list.title' : 'why.reasons.title') },
        { role: 'heading', name: texts('help.title') },
        ...having(composed.unconfirmed.length, texts('unconfirmed')),
        { role: 'heading', name: ui('resultTrail') },
        { role: 'contentinfo', name: '' },
      ]);
    },
  });

  return { question, result: resultOf };
}
