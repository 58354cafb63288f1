import { outlineKey, fingerprint } from '../../src/outline/fingerprint';
import { parseOutline } from '../../src/outline/parseOutline';
import type { Outline } from '../../src/outline/outline';
import { itemsOf } from '../../src/report/items';
import { printTag } from '../../src/report/tag';
import { headingText } from '../../src/report/title';
import { escapeText } from '../word-host/document/xml';
import { reportWith } from '../support/randomReport';

/** 25 sections of ten points: 250 slots. */
export const largeOutline: Outline = parseOutline(
  [
    'ĐỀ CƯƠNG BÁO CÁO năm 2023',
    ...Array.from({ length: 25 }, (_, section) =>
      [
        `${String(section + 1)}. Kết quả công tác số ${String(section + 1)}`,
        ...Array.from(
          { length: 10 },
          (_, point) => `- Kết quả thực hiện nội dung ${String(section * 10 + point)}`,
        ),
      ].join('\n'),
    ),
  ].join('\n'),
);

const sentences = [
  'Tổ chức 182 lớp học tập chuyên đề cho 45.210 đoàn viên, thanh niên; tuyên dương 120 gương tiên tiến.',
  'Huy động 15.300 lượt đoàn viên tham gia; xây mới 12 căn nhà nhân ái trị giá 720 triệu đồng, trong đó có 8 căn ở vùng biên giới.',
  'So với cùng kỳ năm 2022, tỷ lệ tham gia tăng 3,5%; 45/50 đơn vị hoàn thành (đạt 90%).',
  'Mô hình “Cà phê sách thanh niên” được duy trì, nhân rộng ra các huyện, thu hút đông đảo thanh niên.',
];

/** A report of about 300 pages of 14 pt (some 350 words a page) with as many megabytes of pictures. */
export function largeReport(pictureBytes: number): Uint8Array {
  let id = 1;
  const paragraph = (text: string) =>
    `<w:p><w:pPr><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r></w:p>`;
  const body = itemsOf(largeOutline, 'point').map(({ node, parent, role }) => {
    const tag = printTag({
      role,
      outlineKey: outlineKey(largeOutline),
      nodeId: node.id,
      fingerprint: fingerprint(node, parent),
      covered: new Set(),
    });
    const number = id;
    const content =
      role === 'heading'
        ? paragraph(headingText(node))
        : Array.from({ length: 5 }, (_, index) =>
            paragraph(
              [0, 1, 2, 3].map(turn => sentences[(number + index + turn) % sentences.length]).join(' ') +
                ` Đợt ${String(number)}.${String(index)}.`,
            ),
          ).join('');
    return `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${String(id++)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  });
  const picture = new Uint8Array(pictureBytes);
  // No compressor makes anything of it, like a photo.
  let seed = 1;
  for (let at = 0; at < picture.length; at++) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    picture[at] = seed >>> 16;
  }
  return reportWith(body.join(''), picture);
}
