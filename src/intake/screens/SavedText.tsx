import { type ReactNode, useEffect, useRef, useState } from 'react';
import { deviceTime } from '#src/clock.ts';
import { TextField } from './TextField.tsx';

/** A text that is longer than this has lines. */
const line = 200;
/** How long after the last letter a text is saved, in milliseconds: each save is a version, and a case keeps twenty. */
const pause = 2000;
/** How long a text waits at most, also where nobody pauses. */
const patience = 10_000;

/** A text that saves itself: when whoever writes pauses, goes on to something else, or leaves. */
export function SavedText({
  label,
  first,
  longest,
  onSave,
  onType,
  ...marks
}: {
  label: ReactNode;
  first: string;
  longest: number;
  onSave: (text: string) => void;
  /** Something was typed: whether it is other than what is saved. */
  onType: (isOther: boolean) => void;
  'data-note'?: '';
}) {
  const [text, setText] = useState(first);
  /** Since when something is typed that is not saved. */
  const since = useRef<number>(undefined);
  const waiting = useRef<{ text: string; saved: string; onSave: (text: string) => void }>({
    text: first,
    saved: first,
    onSave,
  });
  useEffect(() => {
    waiting.current.onSave = onSave;
  });
  const [save] = useState(() => () => {
    const { text: newest, saved, onSave: keep } = waiting.current;
    if (newest === saved) return;
    waiting.current.saved = newest;
    since.current = undefined;
    keep(newest);
  });
  useEffect(() => {
    waiting.current.text = text;
    const timer = setTimeout(
      save,
      since.current === undefined ? pause : Math.min(pause, patience - (deviceTime() - since.current)),
    );
    return () => clearTimeout(timer);
  }, [text, save]);
  useEffect(() => save, [save]);
  return (
    <TextField
      label={label}
      // No name that says what is written here.
      name="text"
      rows={longest > line ? 3 : 1}
      maxLength={longest}
      value={text}
      onChange={({ target }) => {
        const isOther = target.value !== waiting.current.saved;
        since.current = isOther ? (since.current ?? deviceTime()) : undefined;
        setText(target.value);
        onType(isOther);
      }}
      onBlur={save}
      {...marks}
    />
  );
}
