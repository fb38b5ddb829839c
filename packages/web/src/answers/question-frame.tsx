import { type ReactNode, useEffect, useRef } from 'react';
import './answers.css';

/** A question in a frame of its own; it takes the focus when it follows on a reply. */
export function QuestionFrame(props: {
  readonly text: string;
  readonly help?: string | undefined;
  readonly replies: number;
  readonly children: ReactNode;
}) {
  const legend = useRef<HTMLLegendElement>(null);
  const { replies } = props;
  useEffect(() => {
    if (replies > 0) legend.current?.focus({ preventScroll: false });
  }, [replies]);
  return (
    <fieldset className="pw-question">
      <legend ref={legend} tabIndex={-1} data-quiet-focus className="pw-question__text">
        {props.text}
      </legend>
      {props.help === undefined ? null : <p className="pw-muted">{props.help}</p>}
      {props.children}
    </fieldset>
  );
}
