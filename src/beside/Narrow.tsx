import { county, countyCodes } from '#law/counties.ts';
import { allHelp } from '#law/directory/all.ts';
import { problems } from '#law/directory.ts';
import { useHere } from '#src/here.ts';
import { useWords } from '#src/words/use-words.ts';

/** The three choices, and how many places they leave; hidden until a script can follow them. */
export function Narrow() {
  const t = useWords('directory');
  const { language } = useHere();
  const named = new Intl.DisplayNames([language], { type: 'language' });
  const spoken = [...new Set(allHelp.flatMap(({ languages }) => languages))]
    .map((code) => [code, named.of(code) ?? code] as const)
    .toSorted(([, one], [, next]) => one.localeCompare(next));
  return (
    <form className="card narrow no-print" autoComplete="off" hidden>
      <h2>{t('choose.title')}</h2>
      <Select name="county" label={t('choose.county')} any={t('choose.anyCounty')}>
        {countyCodes.map((code) => [code, county(code).name])}
      </Select>
      <Select name="language" label={t('choose.language')} any={t('choose.anyLanguage')}>
        {spoken}
      </Select>
      <Select name="problem" label={t('choose.problem')} any={t('choose.anyProblem')}>
        {problems.map((problem) => [problem, t(`problems.${problem}`)])}
      </Select>
      <p className="small">{t('choose.kept')}</p>
      <p role="status" />
      <template id="says">
        <p data-says="shown">{t('shown', { shown: '#', all: allHelp.length })}</p>
        <p data-says="elsewhere">{t('elsewhere', { count: '#' })}</p>
        <p data-says="spoken">{t('spoken', { count: '#' })}</p>
      </template>
    </form>
  );
}

type SelectProps = { name: string; label: string; any: string; children: readonly (readonly [string, string])[] };
function Select({ name, label, any, children }: SelectProps) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} className="inp">
        <option value="">{any}</option>
        {children.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
