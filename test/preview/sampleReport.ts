import { escapeText } from '../word-host/document/xml';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const centred = '<w:jc w:val="center"/>';
const body = '<w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>';
const cell = (...lines: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="4500" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`;

/** A report as an officer begins it: the head by HD 29-HD/TWĐTN-VP, an opening, an empty line, a closing. */
export const sampleReport = [
  '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4500"/><w:gridCol w:w="4500"/></w:tblGrid><w:tr>',
  cell(
    paragraph(run('BCH ĐOÀN TỈNH AN GIANG', '<w:b/>'), centred),
    paragraph(run('***'), centred),
    paragraph(run('Số: 245-BC/TĐTN-VP'), centred),
  ),
  cell(
    paragraph(run('ĐOÀN TNCS HỒ CHÍ MINH', '<w:b/><w:sz w:val="30"/>'), centred),
    paragraph(run('An Giang, ngày 15 tháng 11 năm 2023', '<w:i/><w:sz w:val="26"/>'), centred),
  ),
  '</w:tr></w:tbl>',
  paragraph('', centred),
  paragraph(run('BÁO CÁO', '<w:b/><w:sz w:val="32"/>'), centred),
  paragraph(run('Kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023', '<w:b/>'), centred),
  paragraph(run('-------'), centred),
  paragraph(
    run(
      'Thực hiện Chương trình công tác năm của Ban Chấp hành Trung ương Đoàn, Ban Thường vụ Tỉnh đoàn báo cáo kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023 như sau:',
    ),
    body,
  ),
  '<w:p/>',
  paragraph(
    run(
      'Trên đây là báo cáo kết quả công tác Đoàn và phong trào thanh thiếu nhi năm 2023 của Tỉnh đoàn An Giang.',
    ),
    body,
  ),
  paragraph(run('TM. BAN THƯỜNG VỤ TỈNH ĐOÀN', '<w:b/>'), '<w:jc w:val="right"/>'),
].join('');
