import { render } from '@testing-library/react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { claims } from '#law/article.ts';
import { citation } from '#law/citation.ts';
import { county } from '#law/counties.ts';
import { help } from '#law/directory.ts';
import { ruling } from '#law/ruling.ts';
import { type StatementId, statements } from '#law/statements.ts';
import paper from '#locales/en/paper.json';
import { detainerFindings } from '#machines/detainer/findings.ts';
import { any, atoms, type Condition } from '#machines/engine/condition.ts';
import type { Finding, Findings } from '#machines/engine/finding.ts';
import { urgencies } from '#machines/engine/result.ts';
import { type FlowId, flowIds } from '#machines/flow-ids.ts';
import { flows } from '#machines/flows.ts';
import { App } from '#src/App.tsx';
import { documentOf } from '#src/build/documents.tsx';
import { wordsOf } from '#src/loading/words.ts';
import { ConditionText } from '#src/paper/Conditions.tsx';
import { paperOf, pathOf } from '#src/routes.ts';
import { flat } from '#src/words/flat.ts';
import { createWords, type Texts } from '#src/words/i18n.ts';
import { type Language, languages } from '#src/words/languages.ts';

// A paper page has a thousand elements, and jsdom is slow with them.
vi.setConfig({ testTimeout: 20_000 });

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

const every = flowIds.flatMap((flow) => languages.map((language) => [flow, language] as const));
const drawn = new Map<string, string>();
beforeAll(async () => {
  for (const [flow, language] of every) {
    const place = { route: paperOf(flow), language };
    drawn.set(pathOf(place.route, language), (await documentOf(place)).page);
  }
});

function paperPage(flow: FlowId, language: Language): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = drawn.get(pathOf(paperOf(flow), language)) ?? '';
  return page;
}

/** Whether a finding speaks of rulings, and of none that the court has made so far: nobody must read it now. */
const isNotRuled = ({ when }: Finding): boolean => {
  const spoken = atoms(when).filter(({ about }) => about === 'ruling');
  return spoken.length > 0 && !spoken.some((atom) => 'is' in atom && atom.is.includes(ruling.is));
};

/** What the flow has and the page has not, one line each: marks with their words, in the language's own files. */
function missing(
  page: HTMLElement,
  { flow, rules }: Findings,
  files: Readonly<Record<string, Texts>>,
): readonly string[] {
  const own = flat(files[flow.id] ?? {});
  const [ui, law, steps, say, names, letters] = ['ui', 'law', 'steps', 'say', 'deadlines', 'letters'].map((file) =>
    flat(files[file] ?? {}),
  );
  const lines: string[] = [];
  const read = new Map<Element | null | undefined, string>();
  const need = (what: string, within: Element | null | undefined, text: string | undefined) => {
    if (!read.has(within)) read.set(within, plain(within?.textContent));
    if (text !== undefined && !read.get(within)?.includes(plain(text))) lines.push(what);
  };
  const marked = (name: string) =>
    new Map([...page.querySelectorAll(`[data-${name}]`)].map((each) => [each.getAttribute(`data-${name}`), each]));
  const [asks, finds, stood, letterMarks] = ['question', 'finding', 'statement', 'letter'].map(marked);
  for (const { id, question } of flow.lines) {
    if (!question) continue;
    const asked = asks?.get(id);
    if (asked?.getAttribute('data-kind') !== question.kind) lines.push(`${id} kind`);
    for (const part of ['ask', 'help', 'why']) need(`${id} ${part}`, asked, own[`questions.${id}.${part}`]);
    const offered = Object.keys(own).filter((key) => key.startsWith(`questions.${id}.options.`));
    for (const key of offered) {
      const option = key.split('.').at(-1);
      need(`${id} option ${option}`, asked?.querySelector(`[data-option="${option}"]`), own[key]);
    }
    if (question.kind === 'notice') {
      for (const step of question.steps ?? []) need(`${id} step ${step}`, asked, steps?.[`steps.${step}.do`]);
      continue;
    }
    const unsure = own[`questions.${id}.unsure`] ?? ui?.unsure;
    need(`${id} unsure`, asked?.querySelector('[data-option="unsure"]'), unsure);
    if (question.sensitive) need(`${id} unsaid`, asked?.querySelector('[data-option="unsaid"]'), ui?.unsaid);
  }
  const cited = [...page.querySelectorAll('[data-statement]')].map((each) => each.getAttribute('data-statement'));
  const canHold = Object.entries(rules).filter(([, finding]) => !isNotRuled(finding));
  for (const [id, finding] of canHold) {
    const found = finds?.get(id);
    for (const part of ['title', 'short', 'body', 'ifUnsure'])
      need(`finding ${id} ${part}`, found, own[`findings.${id}.${part}`]);
    if (plain(found?.querySelector('h3')?.textContent) === '') lines.push(`finding ${id} condition`);
    for (const urgency of urgencies)
      for (const step of finding[urgency] ?? [])
        for (const [within, text] of [
          [found?.querySelector(`[data-step="${step}"][data-urgency="${urgency}"]`), steps?.[`steps.${step}.do`]],
          [page.querySelector(`#step-${step}`), steps?.[`steps.${step}.how`]],
          [page.querySelector(`#step-${step}`), say?.[`steps.${step}`]],
        ] as const)
          need(`finding ${id} ${urgency} ${step}`, within, text);
    for (const deadline of Object.keys(finding.deadlines ?? {})) {
      need(`finding ${id} deadline ${deadline}`, found, names?.[`deadlines.${deadline}.name`]);
      need(`deadline ${deadline}`, page.querySelector(`#deadline-${deadline}`), names?.[`deadlines.${deadline}.name`]);
    }
    for (const letter of finding.letters ?? []) {
      need(`finding ${id} letter ${letter}`, found, letters?.[`letters.${letter}.name`]);
      need(`letter ${letter}`, letterMarks?.get(letter), letters?.[`letters.${letter}.name`]);
    }
    for (const claim of finding.claims ?? []) {
      const told = page.querySelector(`[data-claim="${claim}"][data-verdict="${claims[claim].verdicts.join(' ')}"]`);
      for (const part of ['says', 'why']) need(`claim ${claim}`, told, law?.[`claims.${claim}.${part}`]);
    }
    const sheet = finding.sheet ?? [];
    const part = page.querySelector(`[data-part="${id}"]`);
    if (finding.sheet && own['sheet.title'] !== undefined)
      for (const [key, text] of Object.entries(own))
        if (key.startsWith(`sheet.parts.${id}.`)) need(`sheet part ${key}`, part, text);
    const against = (finding.claims ?? []).flatMap((claim): readonly StatementId[] => claims[claim].against);
    for (const statement of finding.says)
      if (!found?.querySelector(`a[href="#statement-${statement}"]`))
        lines.push(`finding ${id} number of ${statement}`);
    for (const statement of new Set([...finding.says, ...sheet, ...against])) {
      const stands = stood?.get(statement);
      if (stands?.id !== `statement-${statement}`) lines.push(`number of ${statement}`);
      const says = law?.[`statements.${statement}.says`]?.split(/\{\{\w+\}\}/) ?? [''];
      for (const text of says) need(`statement ${statement}`, stands, text);
      need(`standing of ${statement}`, stands?.querySelector('[data-standing]'), standing(statement, law ?? {}));
      for (const one of statements[statement].sources) need(`source of ${statement}`, stands, citation(one));
      if (!stands?.querySelector(`time[datetime="${statements[statement].checked}"]`))
        lines.push(`day of ${statement}`);
    }
  }
  const twice = cited.filter((id, at) => cited.indexOf(id) !== at);
  const problems = canHold.flatMap(([, finding]) => finding.help ?? []);
  const helpers = help(problems, undefined, 'en').filter(({ id }) => !page.querySelector(`[data-resource="${id}"]`));
  return [...lines, ...twice.map((id) => `statement ${id} twice`), ...helpers.map(({ id }) => `helper ${id}`)];
}
const standing = (id: StatementId, law: Readonly<Record<string, string>>) =>
  law[`standings.${statements[id].standing}`]?.split('{{source}}')[0];

describe.each(every)('all of %s stands on its paper page in %s', (flow, language) => {
  const files = () => wordsOf({ route: paperOf(flow), language });

  test('every question, option, finding, step, deadline, statement and helper', async () => {
    const page = paperPage(flow, language);
    expect(page.querySelectorAll('[data-statement]').length).toBeGreaterThan(5);
    expect(missing(page, await flows[flow](), await files())).toEqual([]);
  });

  test('one heading of the first rank, and every link within the page has its end', async () => {
    const page = paperPage(flow, language);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    const ends = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ends.length).toBeGreaterThan(50);
    expect(ends.filter((end) => !ids.includes(end))).toEqual([]);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('leads back to the questions, and has both languages in its foot', async () => {
    const page = paperPage(flow, language);
    expect(page.querySelector(`main a[href="${pathOf(flow, language)}"]`)).not.toBeNull();
    expect([...page.querySelectorAll('.paper-foot [lang]')].map((each) => each.getAttribute('lang'))).toEqual([
      ...languages,
    ]);
  });
});

test.each([
  ['[data-question="papers"] [data-option="i200"]', ['papers option i200']],
  ['[data-question="papers"] [data-option="unsaid"]', ['papers unsaid']],
  ['[data-finding="told"] p', ['finding told title', 'finding told number of copy-to-person']],
  ['[data-finding="told"] [data-step="askCopy"]', ['finding told today askCopy']],
  ['[data-resource="nijc"]', ['helper nijc']],
])('what is taken off the page is missed: %s', async (mark, lines) => {
  const page = paperPage('detainer', 'en');
  page.querySelector(mark)?.remove();
  const files = await wordsOf({ route: paperOf('detainer'), language: 'en' });
  expect(missing(page, detainerFindings, files)).toEqual(lines);
});

test('a statement that is taken off or stands twice is noticed', async () => {
  const files = await wordsOf({ route: paperOf('detainer'), language: 'en' });
  const page = paperPage('detainer', 'en');
  const last = [...page.querySelectorAll('[data-statement]')].at(-1);
  const id = last?.getAttribute('data-statement');
  last?.after(last.cloneNode(true));
  expect(missing(page, detainerFindings, files)).toEqual([`statement ${id} twice`]);
  for (const each of page.querySelectorAll(`[data-statement="${id}"]`)) each.remove();
  expect(missing(page, detainerFindings, files)).toContain(`statement ${id}`);
});

describe('conditions in the reader’s words', () => {
  const said = {
    en: {
      county:
        'Leave this question out if this is so: You answer “In a state prison” to “Where is the person right now?”',
      ended:
        'Leave this question out if this is so: at least one of these:You answer “In a county jail” or “In a state prison” to “Where is the person right now?”You answer “I don’t know” to “When should the person go free, or have gone free?”',
      end: 'The questions end here if this is so: You answer “Not yet: something besides ICE holds them” to “Apart from ICE, why can or could the person go free?”',
      papers: 'If this is so: You answer “I can’t tell” to “What papers do you know of?”',
    },
    es: {
      county:
        'Sáltese esta pregunta si es así: Usted responde “En una prisión estatal” a “¿Dónde está la persona en este momento?”',
      ended:
        'Sáltese esta pregunta si es así: al menos una de estas cosas:Usted responde “En una cárcel del condado” o “En una prisión estatal” a “¿Dónde está la persona en este momento?”Usted responde “No sé” a “¿Cuándo le toca o le tocaba salir libre a la persona?”',
      end: 'Las preguntas terminan aquí si es así: Usted responde “Todavía no: la retiene algo que no es ICE” a “Sin contar a ICE, ¿por qué puede o podía salir libre la persona?”',
      papers: 'Si es así: Usted responde “No me queda claro” a “¿De qué papeles sabe usted?”',
    },
  };

  test.each(languages)(
    'say when a question is left out, where the questions end, and what must be so, in %s',
    async (language) => {
      const page = paperPage('detainer', language);
      const text = (css: string) => plain(page.querySelector(css)?.textContent);
      expect(text('[data-question="county"] .when')).toBe(said[language].county);
      expect(text('[data-question="ended"] .when')).toBe(said[language].ended);
      expect(text('.asks > li > .when')).toBe(said[language].end);
      expect(text('[data-finding="paperUnknown"] h3')).toBe(said[language].papers);
    },
  );

  const inWords = async (condition: Condition) => {
    const place = { route: paperOf('detainer'), language: 'en' } as const;
    const { container } = render(
      <App place={place} words={createWords('en', { ...(await wordsOf(place)), paper })}>
        <ConditionText flow={detainerFindings.flow} condition={condition} />
      </App>,
    );
    return plain(container.textContent);
  };

  test('say what is not answered, and parts within parts', async () => {
    const free: Condition = { about: 'where', isNot: ['free', 'ice'] };
    expect(await inWords(free)).toBe(
      'You do not answer “Already free” or “In ICE custody” to “Where is the person right now?”',
    );
    expect(await inWords({ all: [free, any({ about: 'ended', is: ['none'] })] })).toMatch(
      /^all of these:You do not answer .*at least one of these:You answer “The person is still held there” to “When did/,
    );
  });

  test('what has no words stops the build instead of leaving a hole', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await expect(inWords({ about: 'hold', is: ['within'] })).rejects.toThrow(
      'nothing says in words what “hold” of “detainer” is',
    );
    vi.restoreAllMocks();
  });
});

test('what the court has not ruled stands on no paper page', () => {
  const page = paperPage('detainer', 'en');
  const found = [...page.querySelectorAll('[data-finding]')].map((each) => each.getAttribute('data-finding'));
  expect(found).toContain('powerPending');
  const { rules }: Findings = detainerFindings;
  const notRuled = Object.keys(rules).filter((id) => rules[id] && isNotRuled(rules[id]));
  expect(notRuled).toEqual(expect.arrayContaining(['noPower', 'power', 'rulingEnded']));
  expect(found.filter((id) => notRuled.includes(id ?? ''))).toEqual([]);
  expect([...page.querySelectorAll('[data-statement^="ruling-"]')]).toEqual([]);
});

describe('counties', () => {
  const listed = async (finding: string) => {
    const page = paperPage('detainer', 'en');
    return [...page.querySelectorAll(`[data-finding="${finding}"] p`)].map((each) => plain(each.textContent));
  };

  test('stand with a finding that the county alone decides', async () => {
    expect(await listed('countySued')).toContain('In these counties: Brown, Kenosha, Marathon, Sauk, and Walworth');
  });

  test('do not stand with one that needs more than the county', async () => {
    for (const finding of ['inJail', 'claimFederal', 'countyUnknown'])
      expect((await listed(finding)).filter((text) => text.startsWith('In these counties'))).toEqual([]);
  });

  test('each county stands once among jail, warrant and no agreement, or in both models', async () => {
    const named = async (finding: string) =>
      (await listed(finding))
        .join()
        .replace(/.*In these counties: /, '')
        .split(/, and |, /)
        .map((name) => name.replace(/,.*/, ''));
    const [jail, warrant, none] = await Promise.all(['jailAgreement', 'warrantAgreement', 'noAgreement'].map(named));
    expect(jail).toContain('Waukesha');
    expect(none).toContain(county('55025').name);
    expect(new Set([...(jail ?? []), ...(warrant ?? []), ...(none ?? [])]).size).toBe(72);
  });
});
