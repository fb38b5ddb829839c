import { useEffect, useState } from 'react';
import { useUiTexts } from './texts.tsx';

/** Said after this many milliseconds without typing, so that a screen reader isn't interrupted at every letter. */
const pause = 1200;

/** How many characters are left, or too many; seen at once, heard after a pause. */
export function TextCount(props: { readonly length: number; readonly limit: number }) {
  const texts = useUiTexts();
  const left = props.limit - props.length;
  const words = left < 0 ? texts.charactersOver({ count: -left }) : texts.charactersLeft({ count: left });
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (props.length < props.limit * 0.8) return;
    const timer = setTimeout(() => setSaid(words), pause);
    return () => clearTimeout(timer);
  }, [words, props.length, props.limit]);
  return (
    <>
      <span aria-hidden className={left < 0 ? 'pw-field__count pw-field__count--over' : 'pw-field__count'}>
        {words}
      </span>
      <span aria-live="polite" className="pw-visually-hidden">
        {said}
      </span>
    </>
  );
}
