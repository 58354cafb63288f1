import { convert, findDamage, legacyCodeOf } from '../../src/outline/legacy';
import { doan2023Text } from '../support/outlines';

const tcvn3 =
  'I. KÕt qu¶ ®¹t ®­îc\n1. C«ng t¸c tuyªn truyÒn, gi¸o dôc\n- NhËn ®Þnh kh¸i qu¸t vÒ c«ng t¸c §oµn vµ phong trµo thanh thiÕu nhi';
const vni =
  'I. Keát quaû ñaït ñöôïc\n1. Coâng taùc tuyeân truyeàn, giaùo duïc\n- Nhaän ñònh khaùi quaùt veà coâng taùc Ñoaøn vaø phong traøo thanh thieáu nhi';
const unicode =
  'I. Kết quả đạt được\n1. Công tác tuyên truyền, giáo dục\n- Nhận định khái quát về công tác Đoàn và phong trào thanh thiếu nhi';

it.each([
  ['tcvn3', tcvn3],
  ['vni', vni],
  ['codePage', 'I. C̉N Y\u00CAU\n1. Pḥng chống, chương tŕnh hành động và t́nh hình chung của tuổi trẻ'],
  ['pdf', 'I. Bá o cá o cô ng tá c\n1. Đồ ng chí Bí thư và cá c đồ ng chí đã dự\n2. Tổ ng kế t năm họ c'],
  ['vniRemains', 'I. Chủ tòch tỉnh khẳng đònh vai trò của thanh niên\n1. Kòch bản'],
] as const)('tells %s', (kind, text) => {
  const damage = findDamage(text);
  expect(damage?.kind).toBe(kind);
  expect(damage?.examples.length).toBeGreaterThan(0);
});

it.each<[string, readonly string[]]>([
  [tcvn3, ['qu¶', '®¹t', '®\u00ADîc', 'C«ng', 't¸c']],
  [vni, ['Keát', 'quaû', 'ñaït', 'ñöôïc', 'Coâng']],
  ['Pḥng chống, chương tŕnh, tŕnh độ; B́nh và C̉N', ['Pḥng', 'tŕnh', 'B́nh', 'C̉N']],
  ['Chủ tòch khẳng đònh, Kòch bản (tòch) tòchan', ['tòch', 'đònh', 'Kòch']],
  ['Bá o cá o, cô ng tá c; đồ ng', ['Bá o', 'cá o', 'cô ng', 'tá c', 'đồ ng']],
])('shows some of the words, each once: %#', (text, examples) => {
  expect(findDamage(text)?.examples).toEqual(examples.map(example => example.normalize('NFC')));
});

const sound = 'Ket qua cong tac doan va phong trao thanh thieu nhi. ';

it.each<[string, string]>([
  ['four letters of a legacy code', 'C«ng t¸c, gi¸o dôc ®'],
  ['letters of a legacy code in few of many words', `${tcvn3} ${sound.repeat(40)}`],
  ['torn words in few of many', `Bá o cá o cô ng tá c đồ ng ${sound.repeat(40)}`],
  ['four torn words', 'Bá o cá o cô ng tá c và nhiều nữa'],
  ['one accent on a consonant', 'Báo cáo kết quả của pḥng'],
  ['one word that cannot be', 'Báo cáo của chủ tòch'],
  ['words that only begin like those', 'Bò chạy, tòcha và đònhu'],
])('is not alarmed by %s', (_, text) => {
  expect(findDamage(text)).toBeUndefined();
});

it('takes a legacy text for one though a Vietnamese letter strayed into it', () => {
  expect(findDamage(`${tcvn3} đ`)?.kind).toBe('tcvn3');
  expect(findDamage(`${vni} ạ`)?.kind).toBe('vni');
  expect(findDamage('', { tcvn3: `${tcvn3} đ`, vni: '' })?.kind).toBe('tcvn3');
});

it.each([
  ['the outline of 2023', doan2023Text],
  ['the same decomposed', doan2023Text.normalize('NFD')],
  ['Unicode', unicode],
  ['without diacritics', 'I. Ket qua dat duoc\n1. Cong tac tuyen truyen\n- Nhan dinh khai quat'],
  ['English', 'I. Results – “café” and naïve façade at 25 °C ± 1\n1. Work © 2023 ®'],
  ['French', 'Où était-il né? À l’été, là-bas, cèpes et pâtés rôtis, garçons égarés et forêts brûlées'],
  ['nothing', ''],
])('finds nothing wrong in %s', (_, text) => {
  expect(findDamage(text)).toBeUndefined();
});

it('goes by the font first: a heading is enough then, in a text that is otherwise sound', () => {
  const heading = 'I. KÕt qu¶ c«ng t¸c §oµn';
  const text = `${doan2023Text}\n${heading}`;
  expect(findDamage(text)).toBeUndefined();
  expect(findDamage(text, { tcvn3: heading, vni: '' })?.kind).toBe('tcvn3');
});

it('does not blame Unicode text for its font', () => {
  expect(findDamage(unicode, { tcvn3: unicode, vni: unicode })).toBeUndefined();
});

it.each([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  ['VNI', undefined],
  ['Arial.VnTime', undefined],
  ['MyVNI-Times', undefined],
])('knows the code of %s', (font, code) => {
  expect(legacyCodeOf(font)).toBe(code);
});

it.each([
  ['tcvn3', tcvn3],
  ['vni', vni],
] as const)('converts %s letter for letter', (kind, text) => {
  expect(convert(text, kind)).toBe(unicode);
});

it('converts capitals of VNI', () => {
  expect(convert('ÑOAØN TNCS HOÀ CHÍ MINH – KEÁT QUAÛ, ÖÙNG XÖÛ', 'vni')).toBe(
    'ĐOÀN TNCS HỒ CHÍ MINH – KẾT QUẢ, ỨNG XỬ',
  );
});

it('offers a conversion only where a table makes it exact: for a whole text of one code', () => {
  expect(findDamage(tcvn3)?.code).toBe('tcvn3');
  expect(findDamage(vni)?.code).toBe('vni');
  expect(findDamage(`${doan2023Text}\n${vni}`, { tcvn3: '', vni })).toEqual({
    kind: 'vni',
    examples: expect.any(Array) as unknown,
  });
  expect(findDamage('I. Chủ tòch khẳng đònh')?.code).toBeUndefined();
});

/** Every letter of the alphabet, with every tone, as the two codes write it. Made here from how the codes are built. */
const vniTones = ['', 'ù', 'ø', 'û', 'õ', 'ï'];
const tones = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];

it.each([
  ['a', 'a'],
  ['o', 'o'],
  ['u', 'u'],
  ['e', 'e'],
  ['ơ', 'ô'],
  ['ư', 'ö'],
])('knows %s of VNI in every tone', (letter, base) => {
  vniTones.forEach((tone, index) => {
    expect(convert(base + tone, 'vni')).toBe((letter + (tones[index] ?? '')).normalize('NFC'));
  });
});
