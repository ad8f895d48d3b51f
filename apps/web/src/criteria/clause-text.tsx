import { type Bilingual, useSpeech } from '../language/language.js';

/** Legal text: verbatim Chinese with its own numbering, the clause's id in grey, and the reference translation (参考译文). */
export function ClauseText({ id, text }: { readonly id: string; readonly text: Bilingual }) {
  const { language } = useSpeech();
  return (
    <blockquote className="clause-text">
      <span className="clause-id">{id}</span>
      <span lang="zh-CN">{text.zh}</span>
      {language === 'en' && (
        <span className="translation" lang="en">
          {text.en} (reference translation)
        </span>
      )}
    </blockquote>
  );
}
