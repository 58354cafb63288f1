import { formatsOf } from '../format';

export const { number, day } = formatsOf('vi-VN');
