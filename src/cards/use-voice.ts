import { useEffect, useState } from 'react';

/** An English voice that lies on this device; undefined where there is none, or while it is not wanted. Any other would send the words to its maker. */
export function useVoice(wanted: boolean): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    if (!wanted || !('speechSynthesis' in window)) return;
    const look = () =>
      setVoice(speechSynthesis.getVoices().find(({ localService, lang }) => localService && lang.startsWith('en')));
    const stop = () => speechSynthesis.cancel();
    look();
    // Most browsers have their list a moment later.
    speechSynthesis.addEventListener('voiceschanged', look);
    addEventListener('pagehide', stop);
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look);
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [wanted]);
  return wanted ? voice : undefined;
}

/** Reads texts aloud with a voice of this device, instead of whatever it was reading. */
export function readAloud(texts: readonly string[], voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel();
  for (const text of texts) {
    const spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    speechSynthesis.speak(spoken);
  }
}
