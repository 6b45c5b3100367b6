import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** What a browser makes of a document, as far as data could have changed it. */
export interface Parsed {
  /** Names of elements in order, but for those that words and breaks in them bring. */
  readonly elements: readonly string[];
  readonly attributes: readonly { readonly element: string; readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly styles: readonly string[];
  readonly comments: number;
  readonly errors: readonly string[];
}

type Html = DefaultTreeAdapterMap['node'];

const OF_WORDS = new Set(['code', 'wbr']);

/** An HTML page, read as the standard says: https://html.spec.whatwg.org/multipage/parsing.html */
export const parsedPage = (html: string): Parsed => {
  const found = {
    elements: [] as string[],
    attributes: [] as { element: string; name: string; value: string }[],
    text: '',
    styles: [] as string[],
    comments: 0,
    errors: [] as string[],
  };
  const visit = (node: Html): void => {
    if (node.nodeName === '#comment') found.comments += 1;
    if ('value' in node) found.text += node.value;
    if ('tagName' in node) {
      if (!OF_WORDS.has(node.tagName)) found.elements.push(node.tagName);
      for (const { name, value } of node.attrs) found.attributes.push({ element: node.tagName, name, value });
      if (node.tagName === 'style') {
        found.styles.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
        return;
      }
      if (node.tagName === 'p' || node.tagName === 'li' || node.tagName === 'td') found.text += '\n';
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html, { onParseError: ({ code }) => found.errors.push(code) }));
  return found;
};

/** An SVG document, read as XML: what is not well formed throws. */
export const parsedSvg = (svg: string): Parsed => {
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, 'image/svg+xml');
  const found = {
    elements: [] as string[],
    attributes: [] as { element: string; name: string; value: string }[],
    text: '',
    styles: [] as string[],
    comments: 0,
    errors: [] as string[],
  };
  const visit = (node: Node): void => {
    if (node.nodeType === node.COMMENT_NODE || node.nodeType === node.PROCESSING_INSTRUCTION_NODE) found.comments += 1;
    if (node.nodeType === node.TEXT_NODE) found.text += node.nodeValue ?? '';
    if (node.nodeType === node.ELEMENT_NODE) {
      const { tagName, attributes, textContent } = node as Element;
      found.elements.push(tagName);
      for (const { name, value } of attributes) found.attributes.push({ element: tagName, name, value });
      if (tagName === 'style') {
        found.styles.push(textContent ?? '');
        return;
      }
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(document);
  return found;
};
