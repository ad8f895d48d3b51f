import { createContext, useContext } from 'react';

/** A text in both languages, as the contract and the criteria write it. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Bilingual;

export interface Speech {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** Says a text written at the place of use; both languages are required. */
  readonly t: (zh: string, en: string) => string;
  /** Says a text that comes from the contract, the criteria or the server. */
  readonly say: (text: Bilingual) => string;
}

export const SpeechContext = createContext<Speech | null>(null);

/** The language of the page and how to say things in it. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('useSpeech is used outside of SpeechContext');
  return speech;
}

export function speechIn(language: Language, setLanguage: (language: Language) => void): Speech {
  const say = (text: Bilingual) => text[language];
  return { language, setLanguage, say, t: (zh, en) => say({ zh, en }) };
}
