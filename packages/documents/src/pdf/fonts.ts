import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { openSync } from 'fontkit';

const found = createRequire(import.meta.url);

/** The faces a document is set in: 宋体 for text, bold for titles (小标宋), 黑体 for headings. OFL 1.1, from npm. */
const faces = [
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
];

const files = faces.map((face) => found.resolve(face));

/** The folders of the faces, for the typesetter to search: the packages' other weights are never read. */
export const fontFolders: readonly string[] = [...new Set(files.map((file) => dirname(file)))];

let covered: ReadonlySet<number> | undefined;

/** The code points every face has a glyph for. The faces are read once, at first use. */
export function coveredCodePoints(): ReadonlySet<number> {
  if (covered === undefined) {
    const [first = [], ...others] = files.map(characterSetOf);
    const sets = others.map((points) => new Set(points));
    covered = new Set(first.filter((point) => sets.every((set) => set.has(point))));
  }
  return covered;
}

function characterSetOf(file: string): readonly number[] {
  const font = openSync(file);
  if (!('characterSet' in font)) throw new TypeError(`${file} holds several fonts`);
  return font.characterSet;
}
