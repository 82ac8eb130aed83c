import type { FamilyMember, NumberFamily } from '../../lib/codes/types';
import { useText } from '../text';

interface FamilyCardProps {
  family: NumberFamily;
  /** The number of the family that was asked for; without it, the card is about the family. */
  member?: FamilyMember | undefined;
  /** Opens a SIP response code. */
  onCode: (code: number) => void;
}

/** A number of another family: which one, what it means there, and the response code it carries, if any. */
export function FamilyCard({ family, member, onCode }: FamilyCardProps) {
  const t = useText();
  const carried = member?.sip;
  return (
    <article class="code-card" data-class="other">
      <header class="code-card-head">
        <h2 class="code-card-title">
          {member && <span class="code-number">{member.value}</span>}{' '}
          <span class="code-phrase">{member?.name ?? family.name}</span>
        </h2>
      </header>
      <p class="code-card-tags">
        <span class="tag tag-class">{family.name}</span>
        <span class="tag">{t('familyCard.notSip')}</span>
      </p>
      {carried !== undefined && (
        <p class="code-meaning">
          <button type="button" class="link-button" onClick={() => onCode(carried)}>
            {t('familyCard.carries', [carried])}
          </button>
        </p>
      )}
      <section>
        <h3>{t('familyCard.howToTell')}</h3>
        <p>{family.howToTell}</p>
        <p class="source">{family.source}</p>
      </section>
    </article>
  );
}
