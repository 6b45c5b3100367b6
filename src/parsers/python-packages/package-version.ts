import { valid } from '@renovatebot/pep440';

/** A version by PEP 440. Source: https://packaging.python.org/en/latest/specifications/version-specifiers/ */
export const isVersion = (text: string): boolean => text.length <= 200 && valid(text) !== null;
