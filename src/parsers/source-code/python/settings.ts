import type { PythonModule } from './module.ts';
export const noteSettings = (_module: PythonModule): void => {};
