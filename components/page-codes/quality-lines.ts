import type { CallQuality, Share } from '../../lib/codes/call-quality';
import type { Translate } from '../text';

/** A figure in words: `ASR`, `61.2 %`, `123 of 201 calls`, and what it means. */
export interface QualityLine {
  name: string;
  value: string;
  basis: string;
  definition: string;
}

/** Returns the figures in words; NER as a range where tools would differ. */
export function qualityLines({ asr, ner, seer }: CallQuality, t: Translate): QualityLine[] {
  const basis = ({ hits, of }: Share) => t('quality.basis', [hits, of]);
  const isSure = ner.least.hits === ner.most.hits;
  return [
    { name: 'ASR', value: percent(asr), basis: basis(asr), definition: t('quality.asr') },
    {
      name: 'NER',
      value: isSure ? percent(ner.least) : `${percent(ner.least)} – ${percent(ner.most)}`,
      basis: isSure ? basis(ner.least) : t('quality.range', [ner.least.hits, ner.most.hits, ner.least.of]),
      definition: t('quality.ner'),
    },
    {
      name: 'SEER',
      value: percent(seer),
      basis: t('quality.invites', [seer.hits, seer.of]),
      definition: t('quality.seer'),
    },
  ];
}

function percent({ hits, of }: Share): string {
  return `${((100 * hits) / of).toFixed(1)} %`;
}
