import { render } from 'preact';
import { i18n } from '#i18n';
import { TextContext } from '@/components/text';
import { followLook } from '@/lib/settings/own-look';
import { Options } from './Options';

const root = document.getElementById('app');
followLook(document.documentElement);
document.title = i18n.t('options.title');
if (root) {
  render(
    <TextContext.Provider value={i18n.t}>
      <Options />
    </TextContext.Provider>,
    root,
  );
}
