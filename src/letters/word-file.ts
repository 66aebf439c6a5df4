import { Document, Packer, Paragraph, TextRun } from 'docx';
import { lineText, type WrittenLine } from './letter-lines.ts';

/** Letter paper and its edges, in twentieths of a point. */
const paper = { size: { width: 12_240, height: 15_840 }, margin: { top: 1440, right: 1440, bottom: 1440, left: 1440 } };

/** What a browser is told such a file is. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A letter as a file for Word and what reads its files: plain paragraphs in English, without a name, a link or a field in it or in its properties. */
export const wordFile = (lines: readonly WrittenLine[]): Promise<ArrayBuffer> =>
  Packer.toArrayBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'Arial', size: 24, language: { value: 'en-US' } } } } },
      sections: [
        {
          properties: { page: paper },
          children: lines.map(
            (line) => new Paragraph({ spacing: { after: 200 }, children: [new TextRun(lineText(line))] }),
          ),
        },
      ],
      creator: '',
      lastModifiedBy: '',
    }),
  );
