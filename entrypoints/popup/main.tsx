import { render } from 'preact';
import { i18n } from '#i18n';
import { TextContext } from '@/components/text';
import { Popup } from './Popup';

const root = document.getElementById('app');
if (root) {
  render(
    <TextContext.Provider value={i18n.t}>
      <Popup />
    </TextContext.Provider>,
    root,
  );
}
