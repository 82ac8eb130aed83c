import { useState } from 'preact/hooks';
import type { Answer } from '../lib/codes/answer';
import type { SearchTarget } from '../lib/codes/search';
import type { CodeBrief, Q850Cause } from '../lib/codes/types';
import { CodeCard } from './CodeCard';
import { FamilyCard } from './FamilyCard';
import { type LoadDossier, MoreDetails } from './MoreDetails';
import { Q850Card } from './Q850Card';
import { SearchBox } from './SearchBox';
import { SearchStatus } from './SearchStatus';
import { searchOption } from './search-option';
import { useLatest } from './use-latest';

/** Where the lookup gets its answers. */
export interface LookupServices {
  search(query: string): Promise<Answer>;
  brief(code: number): Promise<CodeBrief | undefined>;
  dossier: LoadDossier;
  cause(cause: number): Promise<Q850Cause | undefined>;
}

/** The search field, its results, and the card of the chosen one with everything the database knows of it. */
export function Lookup({ services }: { services: LookupServices }) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [chosen, setChosen] = useState<SearchTarget>();
  const answer = useLatest(() => services.search(query), [services, query]);
  const found = answer?.found ?? [];

  const ask = (next: string) => {
    setQuery(next);
    setActive(0);
    setChosen(undefined);
  };
  const openCode = async (code: number) => {
    const brief = await services.brief(code);
    if (brief) setChosen({ kind: 'sip', brief });
  };
  const openCause = async (number: number) => {
    const cause = await services.cause(number);
    if (cause) setChosen({ kind: 'q850', cause });
  };

  return (
    <div class="lookup">
      <SearchBox
        query={query}
        options={found.map(searchOption)}
        active={active}
        isOpen={!chosen}
        onQuery={ask}
        onMove={setActive}
        onChoose={(index) => setChosen(found[index])}
      />
      {!chosen && answer && <SearchStatus query={query} answer={answer} onCode={openCode} />}
      {chosen && <Chosen target={chosen} services={services} onCode={openCode} onCause={openCause} />}
    </div>
  );
}

interface ChosenProps {
  target: SearchTarget;
  services: LookupServices;
  onCode: (code: number) => void;
  onCause: (cause: number) => void;
}

function Chosen({ target, services, onCode, onCause }: ChosenProps) {
  switch (target.kind) {
    case 'sip':
      return (
        <CodeCard brief={target.brief}>
          <MoreDetails
            key={target.brief.code}
            code={target.brief.code}
            loadDossier={services.dossier}
            onCode={onCode}
            onCause={onCause}
          />
        </CodeCard>
      );
    case 'q850':
      return <Q850Card cause={target.cause} onCode={onCode} />;
    case 'family':
      return <FamilyCard family={target.family} member={target.member} onCode={onCode} />;
  }
}
