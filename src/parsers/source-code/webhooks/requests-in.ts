import type { SourceTree } from '../source-tree.ts';
import { javascriptRequests } from './javascript-requests.ts';
import { pythonRequests } from './python-requests.ts';
import type { RequestHandling } from './request-functions.ts';

/** What the functions of a file do with requests, in whichever language it is written. */
export const requestsIn = (tree: SourceTree): RequestHandling =>
  tree.language === 'python' ? pythonRequests(tree) : javascriptRequests(tree);
